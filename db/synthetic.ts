import { sql } from "drizzle-orm";
import type { Database } from "./connect";
import { indexEvents } from "./event-index";

/** Events of one statement: few enough that a stop is heard soon. */
const PORTION = 50_000;

/** The span over which made-up events are strewn, days. */
const FIRST_DAY = "2015-01-01";
const DAYS = 4_200;

const TABLES = ["event", "event_party", "citation"];
const INDEX_TABLES = ["event_month", "event_place", "event_trait"];

/** Real lists come as notices of many entries on one day; on average so many share one. */
const PER_NOTICE = 40;

/**
 * Adds made-up events to the record of a database that is nobody's but a benchmark's. Each is a
 * real event at another day: it has that one's measure, stage, reach, lags, parties and source,
 * so that what is common in the record stays common. Days are those of notices, more of them in
 * later years. The same `seed` gives the same events. Overlapping versions are no longer refused
 * in that database.
 *
 * @param count how many there are afterwards besides the real ones
 * @param tell hears how many there are after each portion
 * @throws when the database has no event to copy, or made-up ones already
 */
export async function addSyntheticEvents(
  db: Pick<Database, "execute">,
  count: number,
  seed: number,
  tell: (made: number) => void = () => undefined,
): Promise<void> {
  const [found] = await db.execute<{ real: number; made: number }>(sql`
    select count(*) filter (where id not like 'synthetic-%')::int as real,
      count(*) filter (where id like 'synthetic-%')::int as made
    from event where to_revision is null`);
  if (!found?.real) throw new Error("There is no event to copy: publish the record first.");
  if (found.made > 0) throw new Error(`There are ${found.made} made-up events already: use a new database.`);
  // Checking a million rows for overlaps takes longer than all the rest, and here nothing is published again.
  for (const table of TABLES)
    await db.execute(
      sql.raw(`alter table ${table} drop constraint if exists ${table}_versions_never_overlap`),
    );
  await db.execute(sql`drop index if exists event_search`);
  await db.execute(sql`create unlogged table synthetic_event (id text, model text, shift int)`);
  await db.execute(
    sql`create unlogged table synthetic_model as select id as event, id as model from event where to_revision is null`,
  );
  for (let first = 1; first <= count; first += PORTION) {
    const last = Math.min(count, first + PORTION - 1);
    await choosePortion(db, { first, last, real: found.real, notices: Math.ceil(count / PER_NOTICE), seed });
    await copyPortion(db);
    tell(last);
  }
  await db.execute(sql`create index event_search on event using gin (search gin_trgm_ops)`);
  await db.execute(sql`truncate event_month, event_place, event_trait`);
  await indexEvents(db, 1, sql`select event, model from synthetic_model`);
  await db.execute(sql`drop table synthetic_event, synthetic_model`);
  for (const table of [...TABLES, ...INDEX_TABLES]) await db.execute(sql.raw(`analyze ${table}`));
}

type Portion = { first: number; last: number; real: number; notices: number; seed: number };

/** Which real event each made-up one of a portion copies, and by how many days it is moved. */
async function choosePortion(db: Pick<Database, "execute">, { first, last, real, notices, seed }: Portion) {
  await db.execute(sql`truncate synthetic_event`);
  await db.execute(sql`
    with models as (
      select id, announced_on, row_number() over (order by id) - 1 as place
      from event where to_revision is null and id not like 'synthetic-%'
    ), made as (
      select n,
        floor(${chance(sql`n`, seed)} * ${real})::int as place,
        floor(${chance(sql`n`, seed + 1)} * ${notices})::int as notice
      from generate_series(${first}::int, ${last}::int) as n
    )
    insert into synthetic_event
    select 'synthetic-' || n, models.id,
      date ${sql.raw(`'${FIRST_DAY}'`)} + floor(sqrt(${chance(sql`notice`, seed + 2)}) * ${DAYS})::int - announced_on
    from made join models using (place)`);
}

async function copyPortion(db: Pick<Database, "execute">) {
  await db.execute(sql`
    insert into event
    select made.id, from_revision, to_revision, title || ' ' || made.id, summary, measure, stage,
      announced_on + shift, 'day', effective_on + shift, case when effective_on is not null then 'day'::"precision" end,
      ended_on + shift, case when ended_on is not null then 'day'::"precision" end, end_kind,
      null, null, legal_basis, citation, citation_status, list_notice, extraterritorial, confidence, note,
      lower(title) || ' ' || made.id
    from synthetic_event made join event on event.id = made.model and to_revision is null`);
  await db.execute(sql`
    insert into event_party
    select made.id || substr(party.id, length(made.model) + 1), from_revision, to_revision, made.id, role, actor,
      country, null, null, note
    from synthetic_event made join event_party party on party.event = made.model and to_revision is null`);
  await db.execute(sql`
    insert into citation
    select 'event:' || made.id, from_revision, to_revision, subject, made.id, 0, url, publisher, kind, title, seen_on
    from synthetic_event made
    join citation on subject = 'event' and subject_id = made.model and position = 0 and to_revision is null`);
  await db.execute(sql`insert into synthetic_model select id, model from synthetic_event`);
}

/** A number from 0 up to, but not including, 1 that hangs on nothing but `of` and `seed`. */
function chance(of: ReturnType<typeof sql>, seed: number) {
  return sql`((hashint8extended((${of})::bigint, ${seed}::bigint) & 4503599627370495)::float8 / 4503599627370496)`;
}
