import { isTie, type Standing } from "@/lib/memberships";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "@/lib/vocabulary";
import type { Look } from "../looks";
import type { ShownCountry } from "../shown";

/** What is chosen in the legend; nothing chosen is no limit. */
export type Chosen = { look: readonly Look[]; tie: readonly MembershipStatus[] };

/** Whether anything is chosen, so that some countries may step back. */
export function isChoosing({ look, tie }: Chosen): boolean {
  return look.length > 0 || tie.length > 0;
}

/** The kind of a tie or refusal; none where there is neither. */
export function kindOf(standing: Standing): MembershipStatus | undefined {
  if (standing.kind === "none") return undefined;
  return isTie(standing) ? standing.status : standing.kind;
}

/** The kinds of tie that a country has to the initiatives shown, each once, in the order of the vocabulary. */
export function kindsOf({ standings }: Pick<ShownCountry, "standings">): MembershipStatus[] {
  const kinds = new Set(standings.map(kindOf));
  return MEMBERSHIP_STATUSES.filter((kind) => kinds.has(kind));
}

/** Whether a country has one of the chosen looks, and to one of the initiatives one of the chosen kinds of tie. */
export function isChosen(country: Pick<ShownCountry, "look" | "standings">, { look, tie }: Chosen): boolean {
  return (
    (look.length === 0 || look.includes(country.look)) &&
    (tie.length === 0 || kindsOf(country).some((kind) => tie.includes(kind)))
  );
}

/** The codes of the countries that step back; none while nothing is chosen. */
export function fadedOf(shown: readonly ShownCountry[], chosen: Chosen): ReadonlySet<string> {
  return new Set(shown.filter((country) => !isChosen(country, chosen)).map(({ id }) => id));
}

/** A set with a value put in, or taken out where it was in. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort();
}
