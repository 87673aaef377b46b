import { and, inArray } from "drizzle-orm";
import type { Database } from "../connect";
import { events } from "../schema";
import { partiesOf } from "./parties";
import { standsIn } from "./revisions";
import { sourceUrlsOf } from "./sources";

/** What a file says of events beside what a chart needs of them; in any order. No ids ask nothing. */
export async function listEventTexts(db: Database, revision: number, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: events.id,
      summary: events.summary,
      scheduledEndPrecision: events.scheduledEndPrecision,
      legalBasis: events.legalBasis,
      citationStatus: events.citationStatus,
      note: events.note,
      affected: partiesOf("affected", revision),
      sources: sourceUrlsOf("event", events.id, revision),
    })
    .from(events)
    .where(and(inArray(events.id, [...ids]), standsIn(events, revision)));
}
