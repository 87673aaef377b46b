import { changedFields, type FieldChange, type StoredRow } from "./fields";
import { CHANGE_TABLES, type ChangeKind, type ChangeTable } from "./tables";

/** One version of one row of a record: from which revision it stands, and from which it does not any more. */
export type RowVersion = {
  table: ChangeTable;
  id: string;
  fromRevision: number;
  /** None while it stands. */
  toRevision: number | null;
  row: StoredRow;
};

/** What became of one row in one revision. */
export type RowStep = { table: ChangeTable; id: string; kind: ChangeKind; fields: FieldChange[] };

/** What one revision did to a record. */
export type HistoryStep = { revision: number; rows: RowStep[] };

/**
 * What each revision did to a record and its rows, newest first; rows in the order of the
 * tables, then by id. The revision in which the record first stood is the last one and has no
 * rows: there was nothing before it. Versions may come in any order; none gives nothing.
 */
export function historyOf(versions: readonly RowVersion[]): HistoryStep[] {
  const first = Math.min(...versions.map(({ fromRevision }) => fromRevision));
  const revisions = new Set(
    versions.flatMap(({ fromRevision, toRevision }) =>
      toRevision === null ? [fromRevision] : [fromRevision, toRevision],
    ),
  );
  return [...revisions]
    .sort((a, b) => b - a)
    .map((revision) => ({ revision, rows: revision === first ? [] : stepsOf(versions, revision) }))
    .filter(({ revision, rows }) => revision === first || rows.length > 0);
}

function stepsOf(versions: readonly RowVersion[], revision: number): RowStep[] {
  const keyOf = ({ table, id }: RowVersion) => `${table} ${id}`;
  const gone = new Map(
    versions.filter(({ toRevision }) => toRevision === revision).map((row) => [keyOf(row), row]),
  );
  const come = new Map(
    versions.filter(({ fromRevision }) => fromRevision === revision).map((row) => [keyOf(row), row]),
  );
  return [...new Set([...gone.keys(), ...come.keys()])]
    .flatMap((key): RowStep[] => {
      const [before, after] = [gone.get(key), come.get(key)];
      const { table, id } = before ?? after ?? {};
      if (table === undefined || id === undefined) return [];
      const fields = changedFields(table, before?.row ?? null, after?.row ?? null);
      if (fields.length === 0) return [];
      return [{ table, id, kind: kindOf(before, after), fields }];
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** What became of something that stood before, after, or both. */
export function kindOf(before: unknown, after: unknown): ChangeKind {
  if (!before) return "added";
  return after ? "corrected" : "removed";
}

function placeOf({ table }: RowStep): number {
  return CHANGE_TABLES.indexOf(table);
}
