import { changedFields, type StoredRow } from "./fields";
import { kindOf, type RowStep } from "./history";
import type { ChangeKind, ChangeTable, RecordTable } from "./tables";

/** One row that differs between two revisions, with the record that it is told with. */
export type ChangedRow = {
  /** The record: its table and id, and what became of it as a whole. */
  record: RecordTable;
  recordId: string;
  recordKind: ChangeKind;
  table: ChangeTable;
  id: string;
  before: StoredRow | null;
  after: StoredRow | null;
};

/** One record that differs between two revisions, with each of its rows that does. */
export type ChangedRecord = { table: RecordTable; id: string; kind: ChangeKind; rows: RowStep[] };

/**
 * Rows put together by the record that they are told with, in the order in which they come. Rows that
 * differ in nothing that a reader is told are left out, and so is a record that has no other.
 */
export function recordsOf(rows: readonly ChangedRow[]): ChangedRecord[] {
  const records = new Map<string, ChangedRecord>();
  for (const { record, recordId, recordKind, table, id, before, after } of rows) {
    const fields = changedFields(table, before, after);
    if (fields.length === 0) continue;
    const key = `${record} ${recordId}`;
    const known = records.get(key) ?? { table: record, id: recordId, kind: recordKind, rows: [] };
    known.rows.push({ table, id, kind: kindOf(before, after), fields });
    records.set(key, known);
  }
  return [...records.values()];
}
