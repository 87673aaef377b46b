import { and, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type EventFilter, matches } from "@/db/queries/events";
import { standsIn } from "@/db/queries/revisions";
import { events } from "@/db/schema";
import type { IsoDay } from "@/lib/dates";
import { familyOf, MEASURE_FAMILIES, type MeasureFamily } from "@/lib/vocabulary";

/** How many events pass a filter. */
export async function countActs(db: Database, revision: number, filter: EventFilter): Promise<number> {
  return db.$count(events, and(standsIn(events, revision), matches(db, revision, filter)));
}

/** How many made-up events there are on each day that has one, earliest first. */
export async function countByDay(db: Database): Promise<{ day: IsoDay; acts: number }[]> {
  return db
    .select({ day: events.announcedOn, acts: sql<number>`count(*)::int` })
    .from(events)
    .where(sql`${events.id} like 'synthetic-%'`)
    .groupBy(events.announcedOn)
    .orderBy(events.announcedOn);
}

/** How many events of each family pass a filter, in the order of the families; those without any too. */
export async function countByFamily(
  db: Database,
  revision: number,
  filter: EventFilter,
): Promise<{ value: MeasureFamily; acts: number }[]> {
  const kinds = await db
    .select({ measure: events.measure, acts: sql<number>`count(*)::int` })
    .from(events)
    .where(and(standsIn(events, revision), matches(db, revision, filter)))
    .groupBy(events.measure);
  return MEASURE_FAMILIES.map((family) => ({
    value: family,
    acts: kinds
      .filter(({ measure }) => familyOf(measure) === family)
      .reduce((sum, { acts }) => sum + acts, 0),
  }));
}
