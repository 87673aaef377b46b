import { type Column, getTableColumns, getTableName } from "drizzle-orm";
import { PgArray, type PgColumn, PgEnumColumn } from "drizzle-orm/pg-core";
import type { Datatype } from "@/lib/files/column";
import { VERSIONED_TABLES, type VersionedTableName } from "./record";

/** What is reckoned from other columns, and what a later revision changes, is no part of a revision's files. */
const LEFT_OUT: ReadonlySet<string> = new Set(["search", "to_revision"]);

/** A column of a table of the record, as it stands in the files of the whole record. */
export type RecordColumn = {
  name: string;
  /** By which a row of the query has it. */
  key: string;
  datatype: Datatype;
  isList: boolean;
  /** Whether every row has it. */
  isRequired: boolean;
  /** The closed list that its words are of. */
  list?: { name: string; words: readonly string[] };
};

/** A table of the record, by the name that its files have. */
export type RecordTableFacts = { key: VersionedTableName; name: string; columns: RecordColumn[] };

/** Every table of the record with its columns, in the order of the schema. */
export const RECORD_FACTS: readonly RecordTableFacts[] = Object.keys(VERSIONED_TABLES).flatMap((name) =>
  isTableName(name)
    ? [{ key: name, name: getTableName(VERSIONED_TABLES[name]), columns: columnsOf(name) }]
    : [],
);

function isTableName(name: string): name is VersionedTableName {
  return Object.hasOwn(VERSIONED_TABLES, name);
}

function columnsOf(table: VersionedTableName): RecordColumn[] {
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(VERSIONED_TABLES[table]));
  return columns
    .filter(([, { name }]) => !LEFT_OUT.has(name))
    .map(([key, column]) => ({
      name: column.name,
      key,
      datatype: datatypeOf(column),
      isList: column instanceof PgArray,
      isRequired: column.notNull,
      ...(column instanceof PgEnumColumn && {
        list: { name: column.enum.enumName, words: column.enumValues },
      }),
    }));
}

function datatypeOf(column: Column): Datatype {
  if (/(^|_)(url|source)$/.test(column.name)) return "anyURI";
  switch (column.getSQLType()) {
    case "date":
      return "date";
    case "integer":
      return "integer";
    case "double precision":
      return "decimal";
    case "boolean":
      return "boolean";
    default:
      return "string";
  }
}
