import type { IsoDay } from "@/lib/dates";
import type { Refusal } from "@/lib/link/codec";
import type { MapState } from "@/lib/link/map";
import { orderedWindow, refusedWindow } from "@/lib/link/measures";
import { needsTwo } from "@/lib/map-looks";
import { standingDays } from "@/lib/membership-days";
import type { Membership } from "@/lib/memberships";
import { isPlaced } from "@/lib/outlines/placed";
import { mapWords } from "@/lib/words/map";
import { type DescribedInitiative, describeMap } from "./describe";
import { describeChosen } from "./legend/describe-chosen";
import type { Chosen } from "./legend/filter";
import { knownSort, refusedSort } from "./matrix/known-sort";
import type { MapRows } from "./rows";
import type { ShownCountry } from "./shown";

/** The countries and territories of the rows that are points of a map. */
export function placedCountries({ countries }: Pick<MapRows, "countries">): MapRows["countries"] {
  return countries.filter(isPlaced);
}

/** Their ties: a body without a place has none on the map. */
export function placedMemberships(
  { memberships }: Pick<MapRows, "memberships">,
  countries: MapRows["countries"],
): MapRows["memberships"] {
  const placed = new Set(countries.map(({ id }) => id));
  return memberships.filter(({ country }) => placed.has(country));
}

/** The one or two initiatives that are compared, in their order. */
export function chosenInitiatives({
  chosen,
  initiatives,
}: Pick<MapRows, "chosen" | "initiatives">): MapRows["initiatives"] {
  return chosen.flatMap((id) => initiatives.filter((one) => one.id === id));
}

/** The days on which some country's look becomes another, in order. */
export function lookDays(
  memberships: readonly Membership[],
  initiatives: MapRows["initiatives"],
  within: number | undefined,
): IsoDay[] {
  return initiatives.flatMap((one) => standingDays(memberships, one, within)).sort();
}

/** What stands above the map of memberships: the ties on the day, and what is chosen in the legend. */
export function tellMap(
  shown: readonly ShownCountry[],
  initiatives: readonly DescribedInitiative[],
  day: IsoDay,
  within: number | undefined,
  chosen: Chosen,
): string {
  const words = mapWords();
  const ties = describeMap(shown, initiatives, day, words, within);
  return `${ties} ${describeChosen(shown, initiatives, chosen, words)}`.trim();
}

/** The state without what the record does not know: what the rows really show. */
export function effectiveState(state: MapState, { chosen, refused, initiatives }: MapRows): MapState {
  const isUnknown = refused.some(({ key }) => key === "rev");
  return {
    ...orderedWindow(state),
    initiative: chosen,
    sort: knownSort(state, initiatives),
    look: chosen.length > 1 ? state.look : state.look.filter((one) => !needsTwo(one)),
    rev: isUnknown ? undefined : state.rev,
  };
}

/** What of the address is not shown, and why, besides what could not be read. */
export function leftOutOf(asked: MapState, data: MapRows): Refusal[] {
  return [
    ...data.refused,
    ...refusedSort(asked, data.initiatives),
    ...refusedLooks(asked, data),
    ...refusedWindow(asked),
  ];
}

/** The chosen looks that no country can have, because only one initiative is shown. */
function refusedLooks({ look }: MapState, { chosen }: MapRows): Refusal[] {
  if (chosen.length > 1) return [];
  return look.filter(needsTwo).map((text) => ({ key: "look", text, reason: "needs-two" }));
}
