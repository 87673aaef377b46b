import { and, eq, gte, lt, ne, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { eventLinks, events } from "../schema";
import { lastDayOf } from "../schema/fuzzy-date";
import type { Counted } from "./event-bits";
import { matches } from "./events";
import { standsIn } from "./revisions";

/** Pairs of an `event` and the act, `other`, that it tells from another side, both of which pass; mostly few. */
export function toldTwice({ db, revision, filter }: Counted): SQL {
  const isPassing = (id: AnyPgColumn) =>
    sql`exists (select 1 from ${events} where ${and(eq(events.id, id), standsIn(events, revision), matches(db, revision, filter))})`;
  return sql`
    select ${eventLinks.event} as event, ${eventLinks.other} as other from ${eventLinks}
    where ${eventLinks.kind} = 'companion-of' and ${standsIn(eventLinks, revision)}
      and ${isPassing(eventLinks.event)} and ${isPassing(eventLinks.other)}`;
}

/**
 * The few events that bits alone count wrongly, as the body of a common table expression with
 * `event`, `day` (where it stands in the window), and `adds`:
 *
 * 1 for an event of which only the month or the year is known, and which begins before the window
 * and may have been in it; its bit lies before the window. -1 for one that tells another act from
 * another side while that act passes too: one act counts once.
 */
export function oddEvents(counted: Counted): SQL {
  const { db, revision, filter } = counted;
  const [on, precision] =
    filter.dates === "effective"
      ? [events.effectiveOn, events.effectivePrecision]
      : [events.announcedOn, events.announcedPrecision];
  const passes = and(standsIn(events, revision), matches(db, revision, filter));
  const day = filter.from ? sql`greatest(${on}, ${filter.from}::date)` : sql`${on}`;
  const retold = sql`
    select ${events.id} as event, ${day} as day, -1 as adds from ${events}
    where ${standsIn(events, revision)} and ${events.id} = any (array(select told.event from (${toldTwice(counted)}) as told))`;
  if (!filter.from) return retold;
  const mayReach = and(ne(precision, "day"), lt(on, filter.from), gte(lastDayOf(on, precision), filter.from));
  return sql`
    ${retold} union all
    select ${events.id}, ${day}, 1 from ${events} where ${and(mayReach, passes)}`;
}
