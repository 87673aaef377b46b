import { inArray, or, type SQL, sql } from "drizzle-orm";
import type { PartyRole } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, eventParties, events } from "../schema";
import { countWindow } from "./bins";
import { cut, passingOf, piecesOf, traitRows } from "./event-bits";
import type { EventFilter } from "./events";
import { familyOfMeasure } from "./families";
import { oddEvents, toldTwice } from "./odd-events";
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
export async function countOptions(
  db: Database,
  revision: number,
  filter: EventFilter,
  key: CountedFilter,
): Promise<OptionCount[]> {
  const counted = { db, revision, filter: { ...filter, [key]: [] } };
  const passing = passingOf(counted);
  const bits = passing ? sql`trait.bits & passing.bits` : sql`trait.bits`;
  const few = sql`select event from odd union select event from told union select other from told`;
  return db.execute<OptionCount>(sql`
    with piece as materialized (${piecesOf(counted, "month")}), told as (${toldTwice(counted)}), odd as (${oddEvents(counted)}),
      ${passing && sql`passing as materialized (${passing}),`}
      hit as (${hitsOf(key, few, revision)})
    select option, sum(acts)::int as acts from (
      select substr(trait, strpos(trait, ':') + 1) as option, bit_count(${cut(bits)}) as acts
      from piece join (${traitRows(traitsOfOptions(key), counted)}) as trait using (month)
      ${passing && sql`join passing using (month)`}
      union all
      select option, 1 from odd join hit using (event) where adds > 0
      union all
      select option, -1 from hit where exists (
        select 1 from told join hit as other on other.event = told.other and other.option = hit.option
        where told.event = hit.event
      )
    ) as counted
    group by option having sum(acts) > 0 order by option`);
}

/** How many acts an option would leave. */
export type OptionCount = { option: string; acts: number };

/** The traits that the options of a filter stand for. */
function traitsOfOptions(key: CountedFilter): SQL {
  const prefixes: Record<CountedFilter, readonly string[]> = {
    actor: ["party"],
    sender: ["as-sender"],
    target: ["as-target"],
    measure: ["kind", "family"],
    confidence: ["confidence"],
  };
  return or(...prefixes[key].map((prefix) => sql`trait like ${`${prefix}:%`}`)) ?? sql`false`;
}

/** The fields of a filter that may be dropped, one at a time; a window with two ends also as a whole. */
export type DroppableFilter = CountedFilter | "compare" | "from" | "to" | "window" | "dates" | "words";

const DROPPED: Record<DroppableFilter, Partial<EventFilter>> = {
  actor: { actor: [] },
  sender: { sender: [] },
  target: { target: [] },
  compare: { compare: undefined },
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
export async function countWithoutEach(
  db: Database,
  revision: number,
  filter: EventFilter,
): Promise<DropCount[]> {
  return Promise.all(
    droppable(filter).map(async (key) => {
      const { events: records, twice } = await countWindow(db, revision, { ...filter, ...DROPPED[key] });
      return { key, acts: records - twice };
    }),
  );
}

/** How many acts there would be without a filter. */
export type DropCount = { key: DroppableFilter; acts: number };

function droppable({
  from,
  to,
  dates,
  words,
  compare,
  confidence = [],
  ...parties
}: EventFilter): DroppableFilter[] {
  const isOn: Record<DroppableFilter, boolean> = {
    actor: parties.actor.length > 0,
    sender: parties.sender.length > 0,
    target: parties.target.length > 0,
    compare: compare !== undefined,
    measure: parties.measure.length > 0,
    confidence: confidence.length > 0,
    from: from !== undefined,
    to: to !== undefined,
    window: from !== undefined && to !== undefined,
    dates: dates === "effective",
    words: words !== undefined,
  };
  const keys: readonly DroppableFilter[] = [
    "actor",
    "sender",
    "target",
    "compare",
    "measure",
    "confidence",
    "from",
    "to",
    "window",
    "dates",
    "words",
  ];
  return keys.filter((key) => isOn[key]);
}

/** Every pair of one of a few events and an option that would leave it, once. */
function hitsOf(key: CountedFilter, few: SQL, revision: number): SQL {
  if (key === "measure" || key === "confidence") {
    const options = key === "confidence" ? sql`(${events.confidence}::text)` : measureOptions();
    return sql`
      select ${events.id} as event, chosen.option from ${events} cross join lateral (values ${options}) as chosen(option)
      where ${standsIn(events, revision)} and ${events.id} in (${few})
    `;
  }
  return sql`
    select distinct ${eventParties.event} as event, chosen.option from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    cross join lateral (values (${eventParties.actor}), (${actors.parent}), (${eventParties.country}), (${actors.country})) as chosen(option)
    where chosen.option is not null and ${inArray(eventParties.role, [...ROLES[key]])}
      and ${standsIn(eventParties, revision)} and ${eventParties.event} in (${few})
  `;
}

/** A measure as its kind and as its family. */
function measureOptions(): SQL {
  return sql`(${events.measure}::text), (${familyOfMeasure()})`;
}
