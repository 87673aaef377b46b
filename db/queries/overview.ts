import { asc, desc, ne, type SQL, sql } from "drizzle-orm";
import type { IsoDay } from "@/lib/dates";
import type { SenderGroup } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { events } from "../schema";
import { lastDayOf } from "../schema/fuzzy-date";
import { countBins } from "./bins";
import type { EventFilter } from "./events";
import { standsIn } from "./revisions";

/** Acts of one group of senders in one month (`2019-05`). */
export type MonthActs = { month: string; group: SenderGroup; acts: number };

/**
 * Acts that pass `filter`, whatever the window, per month of the date in use (`2019-05`) and
 * group of whoever sent them, oldest first; months without any are missing. An act seen from
 * two sides counts once where both sides pass. A date known only to the year counts in January.
 */
export async function countActsPerMonth(
  db: Database,
  revision: number,
  filter: Omit<EventFilter, "from" | "to">,
): Promise<MonthActs[]> {
  const whole = { ...filter, from: undefined, to: undefined };
  const bins = await countBins(db, revision, whole, { step: "month", lanes: "sender" });
  return bins.map(({ start, group, acts }) => ({ month: start.slice(0, 7), group, acts }));
}

/** First and last day of the whole record on the date in use, whatever the filter; none for a record without events. */
export async function findSpan(
  db: Database,
  revision: number,
  { dates }: Pick<EventFilter, "dates">,
): Promise<{ first: IsoDay; last: IsoDay } | undefined> {
  const [day, precision] =
    dates === "effective"
      ? [events.effectiveOn, events.effectivePrecision]
      : [events.announcedOn, events.announcedPrecision];
  // An end of the index, and the few rough dates, rather than every event.
  const atEnd = (order: SQL) =>
    sql`(select ${day} from ${events} where ${standsIn(events, revision)} and ${day} is not null order by ${order} limit 1)`;
  const roughly = sql`(select max(${lastDayOf(day, precision)}) from ${events} where ${standsIn(events, revision)} and ${ne(precision, "day")})`;
  const [row] = await db.execute<{ first: IsoDay | null; last: IsoDay | null }>(
    sql`select ${atEnd(asc(day))}::text as first, greatest(${atEnd(desc(day))}, ${roughly})::text as last`,
  );
  return row?.first && row.last ? { first: row.first, last: row.last } : undefined;
}
