import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "./connect";
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

/**
 * Reckons the index of a revision's events (see db/schema/event-index.ts) and stores what of it is
 * not the same as before. Revisions have to be taken in their order. Leaves nothing but the index
 * behind; a transaction may index several revisions.
 */
export async function indexEvents(
  tx: Pick<Database | Transaction, "execute">,
  revision: number,
): Promise<void> {
  const steps = [placesOf(revision), FRESH_MONTHS, traitsOf(revision), FRESH_TRAITS];
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
  await tx.execute(sql`drop table fresh_place, fresh_month, fresh_trait, event_has`);
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
    create temporary table event_has as
    select ${events.id} as event, trait from ${events}
    cross join lateral (values
      ('group:' || coalesce(${senderGroupOf(events.id, revision)}, 'other')),
      ('target:' || ${laneOfTargets(events.id, revision)}),
      ('family:' || ${familyOfMeasure()}),
      ('kind:' || ${events.measure}::text),
      ('confidence:' || ${events.confidence}::text),
      (case when ${events.extraterritorial} then 'beyond' end),
      (case when ${events.stage} = 'adopted' then 'adopted' end)
    ) as trait(trait)
    where trait is not null and ${standsIn(events, revision)}
    union
    select ${eventParties.event}, trait from ${eventParties}
    left join ${actors} on ${actors.id} = ${eventParties.actor} and ${standsIn(actors, revision)}
    cross join lateral (
      select 'by:' || coalesce(${eventParties.actor}, ${eventParties.country}) as trait where ${eventParties.role} = 'sender'
      union all
      select part || ':' || who from unnest(array['party', 'as-' || ${eventParties.role}::text]) as part
      cross join unnest(array[${eventParties.actor}, ${actors.parent}, ${eventParties.country}, ${actors.country}]) as who
      where who is not null
    ) as traits
    where ${standsIn(eventParties, revision)}`;
}

const FRESH_TRAITS = sql`
  create temporary table fresh_trait as
  select dates, trait, month, bit_or(set_bit(nothing, place, 1)) as bits
  from fresh_place
  join (select dates, month, repeat('0', starts[32])::bit varying as nothing from fresh_month) as months using (dates, month)
  join event_has using (event)
  group by dates, trait, month`;
