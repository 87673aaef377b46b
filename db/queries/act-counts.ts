import { and, asc, inArray, type SQL, sql } from "drizzle-orm";
import type { PartyRole } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, eventLinks, eventParties, events } from "../schema";
import { type EventFilter, matches } from "./events";
import { familyOfMeasure } from "./families";
import { standsIn } from "./revisions";

/** The filters whose options are counted. */
export const COUNTED_FILTERS = ["actor", "sender", "target", "measure", "confidence"] as const;
export type CountedFilter = (typeof COUNTED_FILTERS)[number];

const ROLES = {
  actor: ["sender", "target", "affected"],
  sender: ["sender"],
  target: ["target"],
} as const satisfies Record<string, readonly PartyRole[]>;

/**
 * How many acts each option of one filter would leave as the only value of that filter, while
 * every other filter stays as it is. What is chosen in the filter already does not count: values
 * of one filter are joined by "or", so that a further one never takes anything away. Acts are
 * counted as the sentence counts them: one seen from two sides once, where both are left.
 *
 * @returns by option (an actor's id, a country's code, a measure family or kind, a confidence);
 *   options that would leave none are not there
 */
export function countOptions(db: Database, revision: number, filter: EventFilter, key: CountedFilter) {
  const passing = passingIds(db, revision, { ...filter, [key]: [] });
  return db
    .select({ option: sql<string>`option`, acts: sql<number>`count(*)::int` })
    .from(sql`(
      with hit as (${hitsOf(key, passing, revision)})
      select hit.option as option from hit
      where not exists (
        select 1 from ${eventLinks} join hit as other on other.event = ${eventLinks.other} and other.option = hit.option
        where ${eventLinks.event} = hit.event and ${eventLinks.kind} = 'companion-of' and ${standsIn(eventLinks, revision)}
      )
    ) as counted`)
    .groupBy(sql`option`)
    .orderBy(asc(sql`option`));
}

export type OptionCount = Awaited<ReturnType<typeof countOptions>>[number];

/** The fields of a filter that may be dropped, one at a time; a window with two ends also as a whole. */
export type DroppableFilter = CountedFilter | "from" | "to" | "window" | "dates" | "words";

const DROPPED: Record<DroppableFilter, Partial<EventFilter>> = {
  actor: { actor: [] },
  sender: { sender: [] },
  target: { target: [] },
  measure: { measure: [] },
  confidence: { confidence: [] },
  from: { from: undefined },
  to: { to: undefined },
  window: { from: undefined, to: undefined },
  dates: { dates: "announced" },
  words: { words: undefined },
};

/**
 * For each filter that is on, how many acts there would be without it alone; 0 says that
 * dropping it brings nothing back. In the order of the link's keys; no filter asks nothing.
 */
export async function countWithoutEach(db: Database, revision: number, filter: EventFilter) {
  const on = droppable(filter);
  if (on.length === 0) return [];
  const counts = on.map(
    (key, place) =>
      sql`select ${place}::int as place, ${key}::text as key, ${actsAmong(passingIds(db, revision, { ...filter, ...DROPPED[key] }), revision)} as acts`,
  );
  return db
    .select({ key: sql<DroppableFilter>`key`, acts: sql<number>`acts` })
    .from(sql`(${sql.join(counts, sql` union all `)}) as counted`)
    .orderBy(asc(sql`place`));
}

export type DropCount = Awaited<ReturnType<typeof countWithoutEach>>[number];

function droppable({ from, to, dates, words, confidence = [], ...parties }: EventFilter): DroppableFilter[] {
  const isOn: Record<DroppableFilter, boolean> = {
    actor: parties.actor.length > 0,
    sender: parties.sender.length > 0,
    target: parties.target.length > 0,
    measure: parties.measure.length > 0,
    confidence: confidence.length > 0,
    from: from !== undefined,
    to: to !== undefined,
    window: from !== undefined && to !== undefined,
    dates: dates === "effective",
    words: words !== undefined,
  };
  const keys: readonly DroppableFilter[] = [...COUNTED_FILTERS, "from", "to", "window", "dates", "words"];
  return keys.filter((key) => isOn[key]);
}

function passingIds(db: Database, revision: number, filter: EventFilter): SQL {
  const query = db
    .select({ id: events.id })
    .from(events)
    .where(and(standsIn(events, revision), matches(db, revision, filter)));
  return query.getSQL();
}

/** The number of acts among events: those that tell another of them from another side do not count. */
function actsAmong(passing: SQL, revision: number): SQL {
  return sql`(
    with shown as (${passing})
    select count(*)::int from shown where not exists (
      select 1 from ${eventLinks} join shown as other on other.id = ${eventLinks.other}
      where ${eventLinks.event} = shown.id and ${eventLinks.kind} = 'companion-of' and ${standsIn(eventLinks, revision)}
    )
  )`;
}

/** Every pair of an event that passes and an option that would leave it, once. */
function hitsOf(key: CountedFilter, passing: SQL, revision: number): SQL {
  if (key === "measure" || key === "confidence") {
    const options = key === "confidence" ? sql`(${events.confidence}::text)` : measureOptions();
    return sql`
      select ${events.id} as event, chosen.option from ${events} cross join lateral (values ${options}) as chosen(option)
      where ${standsIn(events, revision)} and ${events.id} in (${passing})
    `;
  }
  return sql`
    select distinct ${eventParties.event} as event, chosen.option from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    cross join lateral (values (${eventParties.actor}), (${actors.parent}), (${eventParties.country}), (${actors.country})) as chosen(option)
    where chosen.option is not null and ${inArray(eventParties.role, [...ROLES[key]])}
      and ${standsIn(eventParties, revision)} and ${eventParties.event} in (${passing})
  `;
}

/** A measure as its kind and as its family. */
function measureOptions(): SQL {
  return sql`(${events.measure}::text), (${familyOfMeasure()})`;
}
