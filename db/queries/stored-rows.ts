import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type ChangeTable, type RecordTable, TABLE_OF_SUBJECT } from "@/lib/changes/tables";
import { SUBJECTS } from "@/lib/vocabulary";
import {
  actors,
  aims,
  citations,
  claimedCounts,
  countries,
  dependencies,
  eventLinks,
  eventParties,
  events,
  initiatives,
  jurisdictionReaches,
  memberships,
  nodes,
  ownerships,
  renamedIds,
} from "../schema";

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
  events: own(events, "events"),
  parties: { table: eventParties, record: { table: sql`'events'::text`, id: sql`r.event` } },
  links: { table: eventLinks, record: { table: sql`'events'::text`, id: sql`r.event` } },
  actors: own(actors, "actors"),
  countries: own(countries, "countries"),
  nodes: own(nodes, "nodes"),
  dependencies: own(dependencies, "dependencies"),
  ownership: own(ownerships, "ownership"),
  reach: own(jurisdictionReaches, "reach"),
  initiatives: own(initiatives, "initiatives"),
  aims: own(aims, "aims"),
  "claimed-counts": own(claimedCounts, "claimed-counts"),
  memberships: own(memberships, "memberships"),
  sources: { table: citations, record: { table: SOURCE_TABLE, id: sql`r.subject_id` } },
  renamed: own(renamedIds, "renamed"),
} as const satisfies Record<ChangeTable, Stored>;

/** A row called `r` as JSON without what says in which revisions it stands, and what is searched in it. */
export const CONTENT = sql`to_jsonb(r) - '{from_revision,to_revision,search}'::text[]`;
