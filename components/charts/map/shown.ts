import type { FuzzyDate, IsoDay } from "@/lib/dates";
import { joinedWithin } from "@/lib/membership-days";
import { type Membership, type Standing, standingsOn } from "@/lib/memberships";
import type { Coverage, SenderGroup } from "@/lib/vocabulary";
import { type Look, lookOf } from "./looks";

/** What a map needs to know of an initiative. */
export type ShownInitiative = {
  id: string;
  name: string;
  launchedOn: IsoDay;
  coverage: Coverage;
  sponsors: readonly { name: string; group: SenderGroup }[];
};

/**
 * A country as the map shows it on one day: its look, where it stands towards each initiative, and
 * when it joined each where that is set off; both in the order of the initiatives.
 */
export type ShownCountry = {
  id: string;
  name: string;
  look: Look;
  standings: Standing[];
  joined: (FuzzyDate | undefined)[];
};

/**
 * Where every country of a record stands on a day towards one or two initiatives.
 *
 * @param within the days before the day within which joining is set off; without, nobody is
 * @returns one per country, in the order of `countries`; without a row, its standing is `none`
 */
export function showCountries(
  countries: readonly { id: string; name: string }[],
  memberships: readonly Membership[],
  initiatives: readonly Pick<ShownInitiative, "id" | "launchedOn">[],
  day: IsoDay,
  within?: number,
): ShownCountry[] {
  const byInitiative = initiatives.map((initiative) => ({
    initiative,
    standings: standingsOn(memberships, initiative, day),
  }));
  return countries.map(({ id, name }) => {
    const standings = byInitiative.map((of): Standing => of.standings.get(id) ?? { kind: "none" });
    const joined = byInitiative.map(({ initiative }, index) => {
      if (within === undefined || standings[index]?.kind !== "tie") return undefined;
      const rows = memberships.filter((row) => row.initiative === initiative.id && row.country === id);
      return joinedWithin(rows, initiative, day, within);
    });
    return { id, name, look: lookOf(standings[0], standings[1]), standings, joined };
  });
}

/** Whether a country is set off: it joined one of the initiatives shown within the days asked for. */
export function isRecent({ joined }: Pick<ShownCountry, "joined">): boolean {
  return joined.some((date) => date !== undefined);
}
