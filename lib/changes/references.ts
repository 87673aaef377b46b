import { REFERENCES } from "./columns";
import type { RowStep } from "./history";
import type { ChangeTable } from "./tables";

/** What a row is called, and the row whose page or chart shows it: for a tie between two things, one of them. */
export type ChangeName = { table: ChangeTable; id: string; name: string; at: ChangeTable; atId: string };

/** Names by table and id; what is missing has none. */
export type ChangeNames = ReadonlyMap<string, ChangeName>;

/** Names as they are looked up. */
export function namesByRow(names: readonly ChangeName[]): ChangeNames {
  return new Map(names.map((name) => [keyOf(name.table, name.id), name]));
}

/** What a row is called; its id when nobody knows. */
export function nameOf(names: ChangeNames, table: ChangeTable, id: string): string {
  return names.get(keyOf(table, id))?.name ?? id;
}

/** Where a row is shown; none when it has no name. */
export function placeOf(names: ChangeNames, table: ChangeTable, id: string): ChangeName | undefined {
  return names.get(keyOf(table, id));
}

/** Every id whose name is wanted to tell rows: those that their columns refer to. Each once. */
export function referredIds(rows: readonly RowStep[]): string[] {
  const ids = rows.flatMap(({ fields }) =>
    fields.flatMap(({ column, before, after }) => (REFERENCES[column] ? [before, after] : [])),
  );
  return [...new Set(ids.filter((id) => id !== null))];
}

function keyOf(table: ChangeTable, id: string): string {
  return `${table} ${id}`;
}
