/** What a cell of a file holds: a list is an array in JSON, and joined by `|` in CSV; null is empty there. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a column's cells, or the members of its lists, are: names of XML Schema, as CSV on the Web uses them. */
export type Datatype = "string" | "date" | "dateTime" | "boolean" | "integer" | "decimal" | "anyURI";

/** One column of a file: its name, which never changes once given out, and what a row has in it. */
export type Column<Row> = {
  name: string;
  datatype: Datatype;
  isList?: boolean;
  of: (row: Row) => Cell;
};

/** A row as a file has it: every column by its name, in the order of the columns. */
export function recordOf<Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
}
