import { and, asc, gt, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { VERSIONED_TABLES, type VersionedTableName } from "../record";
import { standsIn } from "./revisions";

/** A row of any table of the record, by the keys of its columns. */
export type AnyRow = Record<string, unknown> & { id: string };

/**
 * The rows of one table that stand in a revision, by id: those after one of them, at most `limit`. None
 * gives none.
 */
export async function listRecordRows(
  db: Database,
  revision: number,
  name: VersionedTableName,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<AnyRow[]> {
  const table = VERSIONED_TABLES[name];
  const rows = await db
    .select()
    .from(table as PgTable)
    .where(and(standsIn(table, revision), after === undefined ? undefined : gt(table.id, after)))
    .orderBy(asc(table.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}

/** How many rows of each table stand in a revision, in one statement. */
export async function countRecordRows(
  db: Database,
  revision: number,
): Promise<Record<VersionedTableName, number>> {
  const names = Object.keys(VERSIONED_TABLES) as VersionedTableName[];
  const counts = names.map(
    (name) =>
      sql`(select count(*) from ${VERSIONED_TABLES[name]} where ${standsIn(VERSIONED_TABLES[name], revision)})::int as ${sql.identifier(name)}`,
  );
  const [row] = await db.execute<Record<VersionedTableName, number>>(
    sql`select ${sql.join(counts, sql`, `)}`,
  );
  if (!row) throw new Error("A statement that counts gave no row.");
  return row;
}
