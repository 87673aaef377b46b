import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * Columns of every table of the record: one row is one version of the thing named `id`, and
 * stands from a revision up to, but not including, another. The newest has no end.
 * That two versions of one id never overlap is refused by the database itself (an exclusion
 * constraint, written by hand in `drizzle/`, because Drizzle cannot say it).
 */
export const versioned = {
  id: text("id").notNull(),
  fromRevision: integer("from_revision").notNull(),
  toRevision: integer("to_revision"),
};

type VersionedColumns = { id: AnyPgColumn; fromRevision: AnyPgColumn; toRevision: AnyPgColumn };

/** The key, the checks and the index that every versioned table has. */
export function versionRules(name: string, table: VersionedColumns) {
  return [
    primaryKey({ name: `${name}_version`, columns: [table.id, table.fromRevision] }),
    check(
      `${name}_revision_order`,
      sql`${table.toRevision} is null or ${table.toRevision} > ${table.fromRevision}`,
    ),
    index(`${name}_stands`).on(table.fromRevision, table.toRevision),
  ] as const;
}
