import type { Refusal } from "@/lib/link/codec";
import type { MapState } from "@/lib/link/map";
import { BY_TIES } from "@/lib/link/matrix";

/** The sort of a link, or none when it names an initiative that the record does not have. */
export function knownSort({ sort }: Pick<MapState, "sort">, initiatives: readonly { id: string }[]) {
  return sort === BY_TIES || initiatives.some(({ id }) => id === sort) ? sort : undefined;
}

/** What is left out of a link because its sort is of an initiative that the record does not have; one or none. */
export function refusedSort(
  state: Pick<MapState, "sort">,
  initiatives: readonly { id: string }[],
): Refusal[] {
  const { sort } = state;
  if (sort === undefined || knownSort(state, initiatives) === sort) return [];
  return [{ key: "sort", text: sort, reason: "not-in-record" }];
}
