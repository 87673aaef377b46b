import type { ChangeColumn } from "./columns";
import type { HistoryStep } from "./history";
import type { ChangeTable } from "./tables";

/** The newest correction of a record after it was first published: in which revision, and of what. */
export type Correction = {
  revision: number;
  /** Columns of the record's own row, in the order of the files. */
  columns: ChangeColumn[];
  /** Tables in which rows of the record came, changed or went. */
  tables: ChangeTable[];
};

/**
 * The newest step of a history that corrected something; none when the record stands as it
 * was first published.
 *
 * @param own the table of the record itself
 * @param history newest first
 */
export function latestCorrection(own: ChangeTable, history: readonly HistoryStep[]): Correction | undefined {
  const step = history.find(({ rows }) => rows.length > 0);
  if (!step) return undefined;
  const isOwn = ({ table }: { table: ChangeTable }) => table === own;
  const columns = step.rows.filter(isOwn).flatMap(({ fields }) => fields.map(({ column }) => column));
  const tables = step.rows.filter((row) => !isOwn(row)).map(({ table }) => table);
  return { revision: step.revision, columns, tables: [...new Set(tables)] };
}
