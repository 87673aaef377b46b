import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type ChangeTable, type RecordTable, TABLE_OF_SUBJECT } from "@/lib/changes/tables";
import { SUBJECTS } from "@/lib/vocabulary";
import { VERSIONED_TABLES } from "../record";

type Stored = {
  table: PgTable;
  /** Whose rows these are, said of a row called `r`: the table of the record, and its id. */
  record: { table: SQL; id: SQL };
};

/** Rows that are records themselves. */
function own(table: PgTable, name: RecordTable): Stored {
  return { table, record: { table: sql`${name}::text`, id: sql`r.id` } };
}

const SOURCE_TABLE = sql.join(
  [
    sql`case r.subject::text`,
    ...SUBJECTS.map((subject) => sql`when ${subject} then ${TABLE_OF_SUBJECT[subject]}`),
    sql`end`,
  ],
  sql` `,
);

/** Every table whose changes are told, and the record that each of its rows belongs to. */
export const STORED = {
  events: own(VERSIONED_TABLES.event, "events"),
  parties: { table: VERSIONED_TABLES.eventParty, record: { table: sql`'events'::text`, id: sql`r.event` } },
  links: { table: VERSIONED_TABLES.eventLink, record: { table: sql`'events'::text`, id: sql`r.event` } },
  actors: own(VERSIONED_TABLES.actor, "actors"),
  countries: own(VERSIONED_TABLES.country, "countries"),
  nodes: own(VERSIONED_TABLES.node, "nodes"),
  dependencies: own(VERSIONED_TABLES.dependency, "dependencies"),
  ownership: own(VERSIONED_TABLES.ownership, "ownership"),
  reach: own(VERSIONED_TABLES.jurisdictionReach, "reach"),
  initiatives: own(VERSIONED_TABLES.initiative, "initiatives"),
  aims: own(VERSIONED_TABLES.aim, "aims"),
  "claimed-counts": own(VERSIONED_TABLES.claimedCount, "claimed-counts"),
  memberships: own(VERSIONED_TABLES.membership, "memberships"),
  sources: { table: VERSIONED_TABLES.citation, record: { table: SOURCE_TABLE, id: sql`r.subject_id` } },
  renamed: own(VERSIONED_TABLES.renamed, "renamed"),
} as const satisfies Record<ChangeTable, Stored>;

/** A row called `r` as JSON without what says in which revisions it stands, and what is searched in it. */
export const CONTENT = sql`to_jsonb(r) - '{from_revision,to_revision,search}'::text[]`;
