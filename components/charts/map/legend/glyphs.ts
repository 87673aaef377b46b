import { isTie } from "@/lib/memberships";
import type { MembershipStatus } from "@/lib/vocabulary";
import type { ShownCountry } from "../shown";
import { kindOf } from "./filter";

/** Kinds of tie that are looser than being a member or having signed, the closest first. */
export const LOOSER = ["partner", "endorser", "observer"] as const;
export type Looser = (typeof LOOSER)[number];

/**
 * The mark of each country whose closest tie to an initiative shown is a looser one. Colour and
 * texture of a country say to whom and how surely, not how closely: without a mark an observer and a
 * member that are equally sure look alike. Where every tie of the chosen initiatives is of one kind
 * nothing is marked, because sixty marks that all say "endorser" say no more than the legend does.
 *
 * @returns by the country's code
 */
export function looserKinds(shown: readonly ShownCountry[]): ReadonlyMap<string, Looser> {
  const ties = shown.flatMap(({ standings }) =>
    standings.flatMap((standing) => (isTie(standing) ? [standing.status] : [])),
  );
  if (new Set(ties).size < 2) return new Map();
  return new Map(
    shown.flatMap(({ id, standings }) => {
      const kind = closest(standings.filter(isTie).map(kindOf));
      return kind ? [[id, kind] as const] : [];
    }),
  );
}

function closest(kinds: readonly (MembershipStatus | undefined)[]): Looser | undefined {
  return kinds.every((kind) => LOOSER.some((one) => one === kind))
    ? LOOSER.find((one) => kinds.includes(one))
    : undefined;
}
