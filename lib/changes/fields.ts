import { readFuzzyDate, writeFuzzyDate } from "../dates";
import { isOneOf } from "../vocabulary";
import { CHANGE_COLUMNS, type ChangeColumn } from "./columns";
import type { ChangeTable } from "./tables";

/** A row as the database gives it: every column by its name there. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** One column of a row, before and after, as the record's files write it; null where nothing stood. */
export type FieldChange = { column: ChangeColumn; before: string | null; after: string | null };

/** The precisions of dates as the database names them. */
const PRECISIONS = ["day", "month", "year"] as const;

/**
 * The columns in which two versions of a row differ, in the order of the files. A row that came
 * or went has no other version: then every column that says anything is given.
 */
export function changedFields(
  table: ChangeTable,
  before: StoredRow | null,
  after: StoredRow | null,
): FieldChange[] {
  return CHANGE_COLUMNS[table].flatMap((column) => {
    const field = { column, before: textOf(before, column), after: textOf(after, column) };
    return field.before === field.after ? [] : [field];
  });
}

/** One column of a row as text: a date as far as it is known, a list joined by semicolons; null for nothing. */
function textOf(row: StoredRow | null, column: ChangeColumn): string | null {
  if (row === null) return null;
  const precision = row[`${column}_precision`];
  const on = row[`${column}_on`];
  if (typeof on === "string" && typeof precision === "string" && isOneOf(PRECISIONS, precision)) {
    const date = readFuzzyDate(on);
    return date ? writeFuzzyDate({ on: date.on, precision }) : on;
  }
  const value = row[column];
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? null : value.join("; ");
  return String(value);
}
