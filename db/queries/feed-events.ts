import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "../connect";
import { events, revisions } from "../schema";
import { dayOn, type EventFilter, matches } from "./events";
import { partiesOf } from "./parties";
import { standsIn } from "./revisions";
import { sourceUrlsOf } from "./sources";
import { subquery } from "./subquery";

/** The moment at which the event in the outer query was first published. */
const firstPublished = subquery<string>(sql`
  select min(first.published_at) from ${events} as earlier
  join ${revisions} as first on first.number = earlier.from_revision
  where earlier.id = ${events.id}`);

function select(db: Database, revision: number, filter: EventFilter, order: readonly SQL[], limit: number) {
  return db
    .select({
      id: events.id,
      title: events.title,
      summary: events.summary,
      measure: events.measure,
      stage: events.stage,
      announcedOn: events.announcedOn,
      announcedPrecision: events.announcedPrecision,
      effectiveOn: events.effectiveOn,
      effectivePrecision: events.effectivePrecision,
      endedOn: events.endedOn,
      endedPrecision: events.endedPrecision,
      endKind: events.endKind,
      scheduledEndOn: events.scheduledEndOn,
      scheduledEndPrecision: events.scheduledEndPrecision,
      senders: partiesOf("sender", revision),
      sources: sourceUrlsOf("event", events.id, revision),
      /** The revision in which this version began, when that was published, and when the first version was. */
      version: events.fromRevision,
      updatedAt: revisions.publishedAt,
      publishedAt: firstPublished,
    })
    .from(events)
    .innerJoin(revisions, eq(revisions.number, events.fromRevision))
    .where(and(standsIn(events, revision), matches(db, revision, filter)))
    .orderBy(...order)
    .limit(limit);
}

/**
 * The acts that pass `filter` whose version is the newest, at most `limit`: what came or was
 * corrected last stands first, however old the act; of one revision the later act, then by id. None
 * gives none.
 */
export function listNewestVersions(db: Database, revision: number, filter: EventFilter, limit: number) {
  const order = [desc(events.fromRevision), desc(dayOn(filter)), asc(events.id)];
  return select(db, revision, filter, order, limit);
}

export type FeedRow = Awaited<ReturnType<typeof listNewestVersions>>[number];

/**
 * The acts that pass `filter` with the latest of all their dates, at most `limit`: one that is due to
 * end next year stands before one announced yesterday; ties by id. None gives none.
 */
export function listLatestDates(db: Database, revision: number, filter: EventFilter, limit: number) {
  const latest = sql`greatest(${events.announcedOn}, ${events.effectiveOn}, ${events.endedOn}, ${events.scheduledEndOn})`;
  return select(db, revision, filter, [desc(latest), asc(events.id)], limit);
}
