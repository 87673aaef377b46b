import type { MeasureCount } from "@/db/queries/measure-counts";
import type { MeasureSide } from "@/lib/link/measures";
import type { MeasureRows } from "./rows";

/** A country with what it sent and received in a window. */
export type CountedCountry = { id: string; name: string; isDrawn: boolean } & Record<MeasureSide, number>;

/**
 * Every country of a record with its numbers of acts, those with the most of a side first, then by
 * name; without a count its number is 0.
 *
 * @param countries by name
 * @param isDrawn whether a country has a place on the map
 */
export function countedCountries(
  countries: readonly { id: string; name: string }[],
  rows: Pick<MeasureRows, MeasureSide>,
  side: MeasureSide,
  isDrawn: (id: string) => boolean,
): CountedCountry[] {
  const [sent, received] = [byCountry(rows.sent), byCountry(rows.received)];
  return countries
    .map(({ id, name }) => ({
      id,
      name,
      isDrawn: isDrawn(id),
      sent: sent.get(id) ?? 0,
      received: received.get(id) ?? 0,
    }))
    .sort((a, b) => b[side] - a[side]);
}

function byCountry(counts: readonly MeasureCount[]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ country, acts }) => [country, acts]));
}
