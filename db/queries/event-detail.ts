import { aliasedTable, and, asc, eq, getTableColumns, or, sql } from "drizzle-orm";
import type { Subject } from "@/lib/vocabulary";
import type { Database } from "../connect";
import {
  actors,
  citations,
  countries,
  dependencies,
  eventLinks,
  eventParties,
  events,
  nodes,
} from "../schema";
import { findCorrection } from "./history";
import { standsIn } from "./revisions";

/** One event with everything its own row says; none when it is not in the revision. */
async function findEvent(db: Database, revision: number, id: string) {
  const { search: _, fromRevision: __, toRevision: ___, ...columns } = getTableColumns(events);
  const [row] = await db
    .select(columns)
    .from(events)
    .where(and(eq(events.id, id), standsIn(events, revision)));
  return row;
}

/** Everybody who has a part in an event: senders, then targets, then affected; by name. */
export function listParties(db: Database, revision: number, event: string) {
  const place = aliasedTable(countries, "place");
  return db
    .select({
      role: eventParties.role,
      actor: eventParties.actor,
      country: sql<string | null>`coalesce(${eventParties.country}, ${actors.country})`,
      name: sql<string>`coalesce(${actors.name}, ${place.name})`,
      originalName: actors.originalName,
      kind: actors.kind,
      group: sql<string>`coalesce(${place.group}::text, 'other')`,
      endedOn: eventParties.endedOn,
      endedPrecision: eventParties.endedPrecision,
      note: eventParties.note,
    })
    .from(eventParties)
    .leftJoin(actors, and(eq(actors.id, eventParties.actor), standsIn(actors, revision)))
    .leftJoin(
      place,
      and(eq(place.id, sql`coalesce(${eventParties.country}, ${actors.country})`), standsIn(place, revision)),
    )
    .where(and(eq(eventParties.event, event), standsIn(eventParties, revision)))
    .orderBy(asc(eventParties.role), asc(sql`coalesce(${actors.name}, ${place.name})`), asc(eventParties.id));
}

/** Links of an event to others, both ways; by the other event's day, oldest first. */
function listEventLinks(db: Database, revision: number, event: string) {
  const other = aliasedTable(events, "other_event");
  return db
    .select({
      kind: eventLinks.kind,
      basis: eventLinks.basis,
      note: eventLinks.note,
      /** Whether this event speaks about the other, rather than the other about it. */
      outgoing: sql<boolean>`${eventLinks.event} = ${event}`,
      other: other.id,
      title: other.title,
      announcedOn: other.announcedOn,
      announcedPrecision: other.announcedPrecision,
    })
    .from(eventLinks)
    .innerJoin(
      other,
      and(
        eq(
          other.id,
          sql`case when ${eventLinks.event} = ${event} then ${eventLinks.other} else ${eventLinks.event} end`,
        ),
        standsIn(other, revision),
      ),
    )
    .where(and(or(eq(eventLinks.event, event), eq(eventLinks.other, event)), standsIn(eventLinks, revision)))
    .orderBy(asc(other.announcedOn), asc(other.id));
}

/** Dependencies that an event cut, by the day of the cut. */
function listSeveredTies(db: Database, revision: number, event: string) {
  const [source, sink] = [aliasedTable(nodes, "source"), aliasedTable(nodes, "sink")];
  return db
    .select({
      id: dependencies.id,
      from: dependencies.from,
      fromName: source.name,
      to: dependencies.to,
      toName: sink.name,
      untilOn: dependencies.untilOn,
      untilPrecision: dependencies.untilPrecision,
    })
    .from(dependencies)
    .innerJoin(source, and(eq(source.id, dependencies.from), standsIn(source, revision)))
    .innerJoin(sink, and(eq(sink.id, dependencies.to), standsIn(sink, revision)))
    .where(and(eq(dependencies.severedBy, event), standsIn(dependencies, revision)))
    .orderBy(asc(dependencies.untilOn), asc(dependencies.id));
}

/** The sources of one row of the record, best first. */
export function listCitations(db: Database, revision: number, subject: Subject, id: string) {
  return db
    .select({
      url: citations.url,
      publisher: citations.publisher,
      kind: citations.kind,
      title: citations.title,
      seenOn: citations.seenOn,
    })
    .from(citations)
    .where(and(eq(citations.subject, subject), eq(citations.subjectId, id), standsIn(citations, revision)))
    .orderBy(asc(citations.position));
}

export type PartyRow = Awaited<ReturnType<typeof listParties>>[number];
export type CitationRow = Awaited<ReturnType<typeof listCitations>>[number];

/** An event with its parties, links, cut ties, sources and newest correction; none when it is not in the revision. */
export async function findEventDetail(db: Database, revision: number, id: string) {
  const [event, parties, links, severed, sources, corrected] = await Promise.all([
    findEvent(db, revision, id),
    listParties(db, revision, id),
    listEventLinks(db, revision, id),
    listSeveredTies(db, revision, id),
    listCitations(db, revision, "event", id),
    findCorrection(db, revision, "event", id),
  ]);
  return event && { ...event, revision, parties, links, severed, sources, corrected };
}

export type EventDetail = NonNullable<Awaited<ReturnType<typeof findEventDetail>>>;
