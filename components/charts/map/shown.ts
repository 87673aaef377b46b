import type { IsoDay } from "@/lib/dates";
import { type Membership, type Standing, standingsOn } from "@/lib/memberships";
import type { Coverage, SenderGroup } from "@/lib/vocabulary";
import { type Look, lookOf } from "./looks";

/** What a map needs to know of an initiative. */
export type ShownInitiative = {
  id: string;
  name: string;
  launchedOn: IsoDay;
  coverage: Coverage;
  sponsors: readonly { group: SenderGroup }[];
};

/** A country as the map shows it on one day: its look, and where it stands towards each initiative, in their order. */
export type ShownCountry = { id: string; name: string; look: Look; standings: Standing[] };

/**
 * Where every country of a record stands on a day towards one or two initiatives.
 *
 * @returns one per country, in the order of `countries`; without a row, its standing is `none`
 */
export function showCountries(
  countries: readonly { id: string; name: string }[],
  memberships: readonly Membership[],
  initiatives: readonly Pick<ShownInitiative, "id" | "launchedOn">[],
  day: IsoDay,
): ShownCountry[] {
  const byInitiative = initiatives.map((initiative) => standingsOn(memberships, initiative, day));
  return countries.map(({ id, name }) => {
    const standings = byInitiative.map((of): Standing => of.get(id) ?? { kind: "none" });
    return { id, name, look: lookOf(standings[0], standings[1]), standings };
  });
}
