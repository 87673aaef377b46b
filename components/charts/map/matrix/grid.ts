import type { IsoDay } from "@/lib/dates";
import { isTie, type Launch, type Membership, type Standing, standingsOn } from "@/lib/memberships";
import type { CountryGroup, Region } from "@/lib/vocabulary";

/** A country or territory as the table knows it; one without a region is in none of the five of M49. */
export type GridCountry = { id: string; name: string; region: Region | null; group: CountryGroup };

/** A row of the table: where a country stands towards each initiative, in their order. */
export type GridRow = GridCountry & {
  standings: Standing[];
  /** Initiatives to which it has a tie on the day. */
  ties: number;
  /** Initiatives to which it may have one more, because the day is not known well enough. */
  perhaps: number;
};

/**
 * One row for each country with a tie, a possible tie or a refusal in any initiative on a day.
 *
 * @returns in the order of `countries`; none before the first launch
 */
export function gridRows(
  countries: readonly GridCountry[],
  memberships: readonly Membership[],
  initiatives: readonly Launch[],
  day: IsoDay,
): GridRow[] {
  const byInitiative = initiatives.map((initiative) => standingsOn(memberships, initiative, day));
  return countries.flatMap((country) => {
    const standings = byInitiative.map((of): Standing => of.get(country.id) ?? { kind: "none" });
    if (standings.every(({ kind }) => kind === "none")) return [];
    const ties = standings.filter(({ kind }) => kind === "tie").length;
    const perhaps = standings.filter(({ kind }) => kind === "perhaps").length;
    return [{ ...country, standings, ties, perhaps }];
  });
}

/** Whether a row shows a disagreement: a contested tie, or a refusal of one initiative beside a tie to another. */
export function isDisagreement({ standings }: Pick<GridRow, "standings">): boolean {
  const contested = standings.some((standing) => isTie(standing) && standing.certainty === "contested");
  const refused = standings.some(({ kind }) => kind === "declined" || kind === "withdrawn");
  return contested || (refused && standings.some(isTie));
}
