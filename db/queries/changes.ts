import { type SQL, sql } from "drizzle-orm";
import type { ChangedRow } from "@/lib/changes/records";
import { CHANGE_TABLES, type ChangeKind, type ChangeTable, type RecordTable } from "@/lib/changes/tables";
import type { Database } from "../connect";
import { namesActor, saysWords } from "./change-filters";
import { CONTENT, STORED } from "./stored-rows";

/** Which differences are asked for: two revisions, the earlier first, and what they must have. An empty list sets no limit; a record's table stands for all its rows. */
export type ChangeFilter = {
  from: number;
  to: number;
  kind: readonly ChangeKind[];
  table: readonly ChangeTable[];
  actor: readonly string[];
  q: string | undefined;
};

export type ChangeCount = { record: RecordTable; kind: ChangeKind; records: number };

/**
 * The rows that differ between two revisions, for records number `skip` to `skip` + `limit`: by the
 * record's table, then its id; a record's rows by their table, then id. A record is added or removed
 * when its own row was, and corrected when anything else of it differs. Rows that were taken out and put
 * back as they were do not differ.
 */
export async function listChanges(
  db: Database,
  filter: ChangeFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<ChangedRow[]> {
  const rows = await db.execute<ChangedRow>(sql`
    ${changesIn(filter)},
    placed as (
      select kept.*, dense_rank() over (order by record_place, record_id collate "C") as number from kept
    )
    select record, record_id as "recordId", record_kind as "recordKind", "table", id, before, after
    from placed where number > ${skip} and number <= ${skip + limit}
    order by number, place, id collate "C"
  `);
  return [...rows];
}

/** How many records of each table were added, corrected and removed; by table, then kind. What there is none of is missing. */
export async function countChanges(db: Database, filter: ChangeFilter): Promise<ChangeCount[]> {
  const rows = await db.execute<ChangeCount>(sql`
    ${changesIn(filter)}
    select record, record_kind as kind, count(distinct record_id)::int as records
    from kept group by record_place, record, record_kind
    order by record_place, record_kind
  `);
  return [...rows];
}

/** The differences that pass, as `kept`. */
function changesIn(filter: ChangeFilter): SQL {
  const { from, to, kind, table, actor, q } = filter;
  const tables = sql.join(
    CHANGE_TABLES.map((name) => differencesOf(name, from, to)),
    sql` union all `,
  );
  const passes = sql.join(
    [
      sql`true`,
      ...(table.length > 0 ? [sql`("table" in ${listed(table)} or record in ${listed(table)})`] : []),
      ...(kind.length > 0 ? [sql`record_kind in ${listed(kind)}`] : []),
      ...(q === undefined ? [] : [saysWords(q)]),
      ...(actor.length > 0 ? [namesActor(actor, from, to)] : []),
    ],
    sql` and `,
  );
  return sql`
    with difference as materialized (${tables}),
    record as (
      select record, record_id,
        case when bool_or("table" = record and before is null) then 'added'
             when bool_or("table" = record and after is null) then 'removed'
             else 'corrected' end as record_kind
      from difference group by record, record_id
    ),
    kept as (
      select difference.*, record_kind, array_position(${array(CHANGE_TABLES)}, record) as record_place
      from difference join record using (record, record_id)
      where ${passes}
    )
  `;
}

/** The rows of one table that stand in one of two revisions and not, or otherwise, in the other. */
function differencesOf(name: ChangeTable, from: number, to: number): SQL {
  const { table, record } = STORED[name];
  const versions = (stands: SQL) => sql`
    select r.id, ${record.table} as record, ${record.id} as record_id, ${CONTENT} as content
    from ${table} as r where ${stands}
  `;
  const gone = sql`r.from_revision <= ${from} and r.to_revision > ${from} and r.to_revision <= ${to}`;
  const come = sql`r.from_revision > ${from} and r.from_revision <= ${to}
    and (r.to_revision is null or r.to_revision > ${to})`;
  return sql`
    select ${name}::text as "table", ${CHANGE_TABLES.indexOf(name)}::int as place, id,
      coalesce(gone.record, come.record) as record, coalesce(gone.record_id, come.record_id) as record_id,
      gone.content as before, come.content as after
    from (${versions(gone)}) as gone full join (${versions(come)}) as come using (id)
    where gone.content is distinct from come.content
  `;
}

function listed(words: readonly string[]): SQL {
  return sql`(${sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  )})`;
}

function array(words: readonly string[]): SQL {
  return sql`array[${sql.join(
    words.map((word) => sql`${word}::text`),
    sql`, `,
  )}]`;
}
