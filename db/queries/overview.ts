import { and, asc, count, eq, max, min, notExists, sql } from "drizzle-orm";
import type { SenderGroup } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { eventLinks, events } from "../schema";
import { lastDayOf } from "../schema/fuzzy-date";
import { type EventFilter, matches } from "./events";
import { senderGroupOf } from "./parties";
import { standsIn } from "./revisions";

type Unwindowed = Omit<EventFilter, "from" | "to">;

/**
 * Acts that pass `filter`, whatever the window, per month of the date in use (`2019-05`) and
 * group of whoever sent them, oldest first; months without any are missing. An act seen from
 * two sides counts once where both sides pass. A date known only to the year counts in January.
 */
export function countActsPerMonth(db: Database, revision: number, filter: Unwindowed) {
  const passing = db.$with("passing").as(
    db
      .select({
        id: events.id,
        month: sql<string>`to_char(${dayOf(filter)}, 'YYYY-MM')`.as("month"),
        group: sql<SenderGroup>`coalesce(${senderGroupOf(events.id, revision)}, 'other')`.as("sender_group"),
      })
      .from(events)
      .where(
        and(standsIn(events, revision), matches(db, revision, { ...filter, from: undefined, to: undefined })),
      ),
  );
  const told = db
    .select({ one: sql`1` })
    .from(eventLinks)
    .where(
      and(
        eq(eventLinks.event, passing.id),
        eq(eventLinks.kind, "companion-of"),
        standsIn(eventLinks, revision),
        sql`${eventLinks.other} in (select "id" from "passing")`,
      ),
    );
  return db
    .with(passing)
    .select({ month: passing.month, group: passing.group, acts: count() })
    .from(passing)
    .where(notExists(told))
    .groupBy(passing.month, passing.group)
    .orderBy(asc(passing.month), asc(passing.group));
}

export type MonthActs = Awaited<ReturnType<typeof countActsPerMonth>>[number];

/** First and last day of the whole record on the date in use, whatever the filter; none for a record without events. */
export async function findSpan(db: Database, revision: number, { dates }: Pick<EventFilter, "dates">) {
  const day = dayOf({ dates });
  const precision = dates === "effective" ? events.effectivePrecision : events.announcedPrecision;
  const [row] = await db
    .select({ first: min(day), last: max(sql<string>`${lastDayOf(day, precision)}::text`) })
    .from(events)
    .where(standsIn(events, revision));
  return row?.first && row.last ? { first: row.first, last: row.last } : undefined;
}

function dayOf({ dates }: Pick<EventFilter, "dates">) {
  return dates === "effective" ? events.effectiveOn : events.announcedOn;
}
