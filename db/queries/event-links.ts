import { aliasedTable, and, asc, eq, exists, ne, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { eventLinks, events } from "../schema";
import { type EventFilter, matches } from "./events";
import { partiesOf } from "./parties";
import { standsIn } from "./revisions";

/** Which links are asked for; both, either or none. */
export type LinksAsked = {
  /** Every link of this event, whichever way it points and wherever the other end is. */
  event?: string | undefined;
  /** Every answer (`responds-to`) between two events that pass the filter. */
  answers?: EventFilter | undefined;
};

const [later, earlier] = [aliasedTable(events, "later_event"), aliasedTable(events, "earlier_event")];

/**
 * Links between events, each with both of its ends: `event` is the one that speaks (that
 * answers, amends, suspends), `other` the one it speaks about. Records of one and the same act
 * (`companion-of`) are no relation between two acts and are left out.
 *
 * @returns by the day of the event that speaks, then of the other, then by id; each link once,
 *   also where both ways of asking find it. Nothing asked gives nothing
 */
export function listEventLinks(db: Database, revision: number, { event, answers }: LinksAsked) {
  return db
    .select({
      id: eventLinks.id,
      kind: eventLinks.kind,
      basis: eventLinks.basis,
      note: eventLinks.note,
      event: endOf(later, revision),
      other: endOf(earlier, revision),
    })
    .from(eventLinks)
    .innerJoin(later, and(eq(later.id, eventLinks.event), standsIn(later, revision)))
    .innerJoin(earlier, and(eq(earlier.id, eventLinks.other), standsIn(earlier, revision)))
    .where(
      and(
        standsIn(eventLinks, revision),
        ne(eventLinks.kind, "companion-of"),
        or(
          event === undefined ? sql`false` : or(eq(eventLinks.event, event), eq(eventLinks.other, event)),
          answers && isAnswerWithin(db, revision, answers),
        ),
      ),
    )
    .orderBy(asc(later.announcedOn), asc(earlier.announcedOn), asc(later.id), asc(earlier.id));
}

export type EventLinkRow = Awaited<ReturnType<typeof listEventLinks>>[number];

function isAnswerWithin(db: Database, revision: number, filter: EventFilter) {
  // Looked at link by link: there are far fewer links than events that pass.
  const passes = (id: AnyPgColumn) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(events)
        .where(and(eq(events.id, id), standsIn(events, revision), matches(db, revision, filter))),
    );
  return and(eq(eventLinks.kind, "responds-to"), passes(eventLinks.event), passes(eventLinks.other));
}

function endOf(end: typeof later, revision: number) {
  return {
    id: end.id,
    title: end.title,
    announcedOn: end.announcedOn,
    announcedPrecision: end.announcedPrecision,
    effectiveOn: end.effectiveOn,
    effectivePrecision: end.effectivePrecision,
    senders: partiesOf("sender", revision, end.id),
  };
}
