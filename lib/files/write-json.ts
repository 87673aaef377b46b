import { type Column, recordOf } from "./column";

/** How a JSON file begins: what it is, and the beginning of its rows. */
export function jsonHead(view: object): string {
  return `{"view":${JSON.stringify(view, undefined, 1)},\n"rows":[`;
}

/**
 * Rows of a JSON file, each on a line of its own.
 *
 * @param isFirst whether no row was written before
 */
export function jsonRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  isFirst: boolean,
): string {
  return rows
    .map((row, place) => `${isFirst && place === 0 ? "" : ","}\n${JSON.stringify(recordOf(columns, row))}`)
    .join("");
}

/** How a JSON file ends. */
export const JSON_END = "\n]}\n";
