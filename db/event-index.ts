import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "./connect";
import { noBits } from "./queries/event-bits";
import { familyOfMeasure } from "./queries/families";
import { laneOfTargets, senderGroupOf } from "./queries/parties";
import { standsIn } from "./queries/revisions";
import { actors, eventMonths, eventParties, eventPlaces, events, eventTraits } from "./schema";

/** Tables of the index, and the columns that name a row of theirs. */
const INDEX = [
  { table: eventMonths, fresh: sql`fresh_month`, key: ["dates", "month"], value: ["starts"] },
  { table: eventPlaces, fresh: sql`fresh_place`, key: ["dates", "event"], value: ["month", "place"] },
  { table: eventTraits, fresh: sql`fresh_trait`, key: ["dates", "trait", "month"], value: ["bits"] },
] as const;

/** Every event by itself: what is true unless somebody knows better. */
const EACH = sql`select distinct event, event as model from fresh_place`;

/**
 * Reckons the index of a revision's events (see db/schema/event-index.ts) and stores what of it is
 * not the same as before. Revisions have to be taken in their order, and by one connection. Leaves
 * nothing but the index behind; a transaction may index several revisions.
 *
 * @param models a statement that names for each `event` another one, its `model`, that has the
 *   same traits, for those who know; without it each event is looked at
 */
export async function indexEvents(
  tx: Pick<Database | Transaction, "execute">,
  revision: number,
  models: SQL = EACH,
): Promise<void> {
  const steps = [
    placesOf(revision),
    FRESH_MONTHS,
    sql`create temporary table event_model as ${models}`,
    traitsOf(revision),
    FRESH_TRAITS,
  ];
  for (const step of steps) await tx.execute(step);
  for (const { table, fresh, key, value } of INDEX) {
    const same = (columns: readonly string[]) =>
      sql.join(
        columns.map((column) => sql`stored.${sql.identifier(column)} = fresh.${sql.identifier(column)}`),
        sql` and `,
      );
    await tx.execute(sql`
      update ${table} as stored set to_revision = ${revision} where to_revision is null
        and not exists (select 1 from ${fresh} as fresh where ${same([...key, ...value])})`);
    const columns = sql.join(
      [...key, ...value].map((column) => sql.identifier(column)),
      sql`, `,
    );
    await tx.execute(sql`
      insert into ${table} (${columns}, from_revision) select ${columns}, ${revision}::int from ${fresh} as fresh
      where not exists (select 1 from ${table} as stored where ${same(key)} and to_revision is null)
      order by ${sql.join(
        key.map((column) => sql.identifier(column)),
        sql`, `,
      )}`);
  }
  await tx.execute(sql`drop table fresh_place, fresh_month, fresh_trait, event_model, model_has`);
}

/** The place of every event in its month, on each of the two dates that it has. */
function placesOf(revision: number): SQL {
  const on = (dates: string, day: typeof events.announcedOn | typeof events.effectiveOn) => sql`
    select ${dates}::axis_date as dates, ${events.id} as event, ${day} as day from ${events}
    where ${standsIn(events, revision)} and ${day} is not null`;
  return sql`
    create temporary table fresh_place as
    select dates, event, date_trunc('month', day)::date as month, day,
      (row_number() over (partition by dates, date_trunc('month', day) order by day, event) - 1)::int as place
    from (${on("announced", events.announcedOn)} union all ${on("effective", events.effectiveOn)}) as dated`;
}

const FRESH_MONTHS = sql`
  create temporary table fresh_month as
  select dates, month, array_agg(before::int order by day) as starts from (
    select dates, month, day,
      coalesce(sum(events) over (partition by dates, month order by day rows between unbounded preceding and 1 preceding), 0) as before
    from (select distinct dates, month from fresh_place) as months
    cross join generate_series(1, 32) as day
    left join (
      select dates, month, extract(day from day)::int as day, count(*) as events from fresh_place group by 1, 2, 3
    ) as days using (dates, month, day)
  ) as counted group by dates, month`;

/** Every trait that an event has, once. A party stands for its parent and its country too, as in the filters. */
function traitsOf(revision: number): SQL {
  return sql`
    create temporary table model_has as
    select ${events.id} as model, trait from ${events}
    cross join lateral (values
      ('group:' || coalesce(${senderGroupOf(events.id, revision)}, 'other')),
      ('target:' || ${laneOfTargets(events.id, revision)}),
      ('family:' || ${familyOfMeasure()}),
      ('kind:' || ${events.measure}::text),
      ('confidence:' || ${events.confidence}::text),
      (case when ${events.extraterritorial} then 'beyond' end),
      (case when ${events.stage} = 'adopted' then 'adopted' end)
    ) as trait(trait)
    where trait is not null and ${standsIn(events, revision)} and ${events.id} in (select model from event_model)
    union
    select ${eventParties.event}, trait from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    cross join lateral (
      select part || ':' || who as trait from unnest(array['party', 'as-' || ${eventParties.role}::text]) as part
      cross join unnest(array[${eventParties.actor}, ${actors.parent}, ${eventParties.country}, ${actors.country}]) as who
      where who is not null
    ) as traits
    where ${standsIn(eventParties, revision)} and ${eventParties.event} in (select model from event_model)`;
}

/** First the bits of the events of one model, which are set one by one; those of a trait are then those of its models. */
const FRESH_TRAITS = sql`
  create temporary table fresh_trait as
  with model_bits as materialized (
    select dates, month, model, bit_or(set_bit(${noBits(sql`starts[32]`)}, place, 1)) as bits
    from fresh_place join fresh_month using (dates, month) join event_model using (event)
    group by dates, month, model
  )
  select dates, trait, month, bit_or(bits) as bits from model_bits join model_has using (model)
  group by dates, trait, month`;
