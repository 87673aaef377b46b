import type { RevisionRow } from "@/db/queries/revisions";
import type { ChangedRecord } from "@/lib/changes/records";
import { type ChangeNames, nameOf } from "@/lib/changes/references";
import { changedRecordHref } from "./record-href";

/** The columns of the file of differences: one line for each column of each row that differs. */
export const CHANGE_FILE_COLUMNS = [
  "from_revision",
  "to_revision",
  "record_table",
  "record_id",
  "record_name",
  "record_change",
  "row_table",
  "row_id",
  "row_change",
  "column",
  "before",
  "after",
] as const;

type Told = {
  from: Pick<RevisionRow, "number">;
  to: Pick<RevisionRow, "number">;
  records: readonly ChangedRecord[];
  names: ChangeNames;
};

/** Differences as lines, in the order of the page: values as the record's files write them, empty for nothing. */
export function changeLines({ from, to, records, names }: Told): string[][] {
  return records.flatMap((record) =>
    record.rows.flatMap((row) =>
      row.fields.map(({ column, before, after }) => [
        String(from.number),
        String(to.number),
        record.table,
        record.id,
        nameOf(names, record.table, record.id),
        record.kind,
        row.table,
        row.id,
        row.kind,
        column,
        before ?? "",
        after ?? "",
      ]),
    ),
  );
}

/** The same as values for JSON: each record with its name, addresses as it stood at either revision, and its rows. */
export function changeRecords({ from, to, records, names }: Told, origin: string) {
  const addressAt = (record: ChangedRecord, rev: number) => {
    const href = changedRecordHref(names, record.table, record.id, rev);
    return href === undefined ? null : `${origin}${href}`;
  };
  return records.map((record) => ({
    table: record.table,
    id: record.id,
    name: nameOf(names, record.table, record.id),
    change: record.kind,
    before: record.kind === "added" ? null : addressAt(record, from.number),
    after: record.kind === "removed" ? null : addressAt(record, to.number),
    rows: record.rows.map(({ table, id, kind, fields }) => ({ table, id, change: kind, fields })),
  }));
}
