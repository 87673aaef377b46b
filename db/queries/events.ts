import { and, asc, gte, inArray, isNotNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { alias, unionAll } from "drizzle-orm/pg-core";
import type { IsoDay } from "@/lib/dates";
import { soughtWords } from "@/lib/record/sought-words";
import type { Confidence, MeasureKind } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { eventLinks, events } from "../schema";
import { lastDayOf } from "../schema/fuzzy-date";
import { hasWord } from "./event-words";
import { hasParty, partiesOf } from "./parties";
import { standsIn } from "./revisions";
import { bestSource } from "./sources";
import { subquery } from "./subquery";
import { suspensionsOf } from "./suspensions";

/** Which events a reader asked for: and between the fields, or within a list; an empty one is no limit. */
export type EventFilter = {
  actor: readonly string[];
  sender: readonly string[];
  target: readonly string[];
  measure: readonly MeasureKind[];
  confidence?: readonly Confidence[] | undefined;
  /** First day of the window, included. */
  from?: IsoDay | undefined;
  /** Last day of the window, included. */
  to?: IsoDay | undefined;
  dates: "announced" | "effective";
  words?: string | undefined;
  /** Two that are compared: one of them must be a sender, whatever `sender` asks for. */
  compare?: readonly string[] | undefined;
  /** Only events of these ids. */
  ids?: readonly string[] | undefined;
};

/** Which of the events that pass: those after one of them in their order, and how many at most. Without, all. */
export type Portion = { after?: string | undefined; limit?: number | undefined };

/** One row per event that passes `filter`, oldest first on the date in use; ties broken by id so order never flickers. */
export function listEvents(db: Database, revision: number, filter: EventFilter, portion: Portion = {}) {
  const day = dayOn(filter);
  const rows = db
    .select({
      id: events.id,
      title: events.title,
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
      extraterritorial: events.extraterritorial,
      confidence: events.confidence,
      citation: events.citation,
      companionOf: companionsOf(revision),
      suspensions: suspensionsOf(revision),
      senders: partiesOf("sender", revision),
      targets: partiesOf("target", revision),
      sourceUrl: bestSource("url", "event", events.id, revision),
      sourcePublisher: bestSource("publisher", "event", events.id, revision),
    })
    .from(events)
    .where(
      and(
        standsIn(events, revision),
        sql`${events.id} = any (array(${idsOf(db, revision, filter, portion)}))`,
      ),
    )
    .orderBy(asc(day), asc(events.id))
    .$dynamic();
  return portion.limit === undefined ? rows : rows.limit(portion.limit);
}

/** Ids of the events of a portion, and maybe of a few more: the days in the window and the rough dates before it each by an index of theirs. */
function idsOf(db: Database, revision: number, filter: EventFilter, { after, limit }: Portion): SQL {
  const day = dayOn(filter);
  const { inside, before } = windowParts(filter);
  const select = (window: SQL | undefined) => {
    const rows = db
      .select({ id: events.id })
      .from(events)
      .where(
        and(
          standsIn(events, revision),
          window,
          passes(db, revision, filter),
          after === undefined ? undefined : sql`(${day}, ${events.id}) > ${placeOf(after, revision, filter)}`,
        ),
      )
      .$dynamic();
    return limit === undefined ? rows : rows.orderBy(asc(day), asc(events.id)).limit(limit);
  };
  return before ? unionAll(select(inside), select(before)).getSQL() : select(inside).getSQL();
}

/** Ids of the events that pass, in any order. */
export async function listEventIds(db: Database, revision: number, filter: EventFilter): Promise<string[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(standsIn(events, revision), matches(db, revision, filter)));
  return rows.map(({ id }) => id);
}

export type EventRow = Awaited<ReturnType<typeof listEvents>>[number];

/** The acts that an event tells from another side; mostly none. */
function companionsOf(revision: number) {
  return subquery<string[]>(sql`
    select coalesce(json_agg(${eventLinks.other} order by ${eventLinks.other}), '[]'::json) from ${eventLinks}
    where ${eventLinks.event} = ${events.id} and ${eventLinks.kind} = 'companion-of' and ${standsIn(eventLinks, revision)}
  `);
}

/** Whether the event in the outer query passes every field of `filter`. */
export function matches(db: Database, revision: number, filter: EventFilter) {
  const { inside, before } = windowParts(filter);
  return and(before ? or(inside, before) : inside, passes(db, revision, filter));
}

/** Whether it passes every field but the window. */
function passes(db: Database, revision: number, filter: EventFilter) {
  const { actor, sender, target, measure, confidence = [], words, compare, ids } = filter;
  return and(
    ids ? inArray(events.id, [...ids]) : undefined,
    compare ? hasParty(db, compare, ["sender"], revision) : undefined,
    actor.length > 0 ? hasParty(db, actor, ["sender", "target", "affected"], revision) : undefined,
    sender.length > 0 ? hasParty(db, sender, ["sender"], revision) : undefined,
    target.length > 0 ? hasParty(db, target, ["target"], revision) : undefined,
    measure.length > 0 ? inArray(events.measure, [...measure]) : undefined,
    confidence.length > 0 ? inArray(events.confidence, [...confidence]) : undefined,
    ...soughtWords(words ?? "").map((word) => hasWord(db, word, revision)),
  );
}

/** The day of an event on the axis in use. */
export function dayOn({ dates }: Pick<EventFilter, "dates">) {
  return dates === "effective" ? events.effectiveOn : events.announcedOn;
}

/** Where an event stands in the order of the rows: its day, then its id. */
export function placeOf(id: string, revision: number, { dates }: Pick<EventFilter, "dates">): SQL {
  const here = alias(events, "here");
  const day = dates === "effective" ? here.effectiveOn : here.announcedOn;
  return sql`(select ${day}, ${here.id} from ${events} as here where ${here.id} = ${id} and ${standsIn(here, revision)})`;
}

/**
 * The window: a date that is not known to the day is in it when any day it may mean is. So there are
 * the many events whose first day is `inside`, and, of a window with a beginning, the few rough
 * dates that begin `before` it and may reach into it.
 */
function windowParts({ from, to, dates }: EventFilter) {
  const [day, precision] =
    dates === "effective"
      ? [events.effectiveOn, events.effectivePrecision]
      : [events.announcedOn, events.announcedPrecision];
  const end = to ? lte(day, to) : undefined;
  if (!from) return { inside: and(dates === "effective" ? isNotNull(day) : undefined, end) };
  return {
    inside: and(gte(day, from), end),
    before: and(ne(precision, "day"), lt(day, from), gte(lastDayOf(day, precision), from), end),
  };
}
