import { and, desc } from "drizzle-orm";
import { isCountryCode } from "@/lib/country-codes";
import type { IsoDay } from "@/lib/dates";
import type { MeasureSide } from "@/lib/link/measures";
import type { Database } from "../connect";
import { events } from "../schema";
import { countOptions } from "./act-counts";
import { actColumns } from "./acts";
import { countWindow } from "./bins";
import { type EventFilter, matches } from "./events";
import { standsIn } from "./revisions";

/** A window of days; both ends are included, and an absent one is no limit. */
export type MeasureWindow = { from?: IsoDay | undefined; to?: IsoDay | undefined };

/** The filter of the timeline that a side of the map is. */
const FILTER = { sent: "sender", received: "target" } as const satisfies Record<
  MeasureSide,
  keyof EventFilter
>;

const NO_LIMIT: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

/**
 * How many acts each country sent, or was the target of, in a window of days of announcement: the
 * numbers of the timeline with that country as the only `sender` or `target`. A country stands for
 * the bodies seated there, an act of several countries counts for each, and one that is seen from
 * two sides once. One statement, whatever the number of countries.
 *
 * @returns by code; countries without an act are not there
 */
export async function countMeasures(
  db: Database,
  revision: number,
  side: MeasureSide,
  window: MeasureWindow,
): Promise<MeasureCount[]> {
  const options = await countOptions(db, revision, { ...NO_LIMIT, ...window }, FILTER[side]);
  return options
    .filter(({ option }) => isCountryCode(option))
    .map(({ option, acts }) => ({ country: option, acts }));
}

export type MeasureCount = { country: string; acts: number };

/** How many acts there are in a window, whoever sent them. */
export async function countActs(db: Database, revision: number, window: MeasureWindow): Promise<number> {
  const { events: records, twice } = await countWindow(db, revision, { ...NO_LIMIT, ...window });
  return records - twice;
}

/** The acts of one country in a window, as {@link countMeasures} counts them, and the latest `limit` of them, newest first. */
export async function listMeasures(
  db: Database,
  revision: number,
  { country, side, limit, ...window }: MeasureWindow & { country: string; side: MeasureSide; limit: number },
) {
  const filter = { ...NO_LIMIT, ...window, [FILTER[side]]: [country] };
  const [{ events: records, twice }, latest] = await Promise.all([
    countWindow(db, revision, filter),
    db
      .select(actColumns(revision))
      .from(events)
      .where(and(standsIn(events, revision), matches(db, revision, filter)))
      .orderBy(desc(events.announcedOn), desc(events.id))
      .limit(limit),
  ]);
  return { acts: records - twice, twice, latest };
}
