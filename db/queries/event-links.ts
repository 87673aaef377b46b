import { aliasedTable, and, asc, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../connect";
import { actors, countries, eventLinks, eventParties, events } from "../schema";
import { type EventFilter, matches } from "./events";
import { type PartyName, partyGroup } from "./parties";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

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
  const passing = db
    .select({ id: events.id })
    .from(events)
    .where(and(standsIn(events, revision), matches(db, revision, filter)));
  return and(
    eq(eventLinks.kind, "responds-to"),
    inArray(eventLinks.event, passing),
    inArray(eventLinks.other, passing),
  );
}

function endOf(end: typeof later, revision: number) {
  return {
    id: end.id,
    title: end.title,
    announcedOn: end.announcedOn,
    announcedPrecision: end.announcedPrecision,
    effectiveOn: end.effectiveOn,
    effectivePrecision: end.effectivePrecision,
    senders: sendersOf(sql`${end.id}`, revision),
  };
}

/** The senders of the event of an id; by group, then name. */
function sendersOf(event: SQL, revision: number): SQL<PartyName[]> {
  const name = sql`coalesce(${actors.name}, ${countries.name})`;
  const id = sql`coalesce(${actors.id}, ${countries.id})`;
  return subquery<PartyName[]>(sql`
    select coalesce(json_agg(json_build_object('id', ${id}, 'name', ${name}, 'group', ${partyGroup}) order by ${partyGroup}, ${name}, ${id}), '[]'::json)
    from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    left join ${countries} on ${countries.id} = coalesce(${eventParties.country}, ${actors.country}) and ${standsIn(countries, revision)}
    where ${eventParties.event} = ${event} and ${eventParties.role} = 'sender' and ${standsIn(eventParties, revision)}
  `);
}
