import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "./column";

/** Between the values of a list. The record itself keeps its lists so, and allows the sign nowhere else. */
const BETWEEN = "|";

/**
 * Without it the programs in which readers open a CSV file by hand take its Chinese names and its
 * dashes for another encoding. Readers of files by program leave it out by themselves, as the WHATWG
 * decoder of every browser, pandas, R and DuckDB do; Python's `csv` wants `utf-8-sig`.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The first line of a CSV file: the names of the columns, after a byte order mark.
 *
 * @returns UTF-8 text that ends with CR and LF, as RFC 4180 has it
 */
export function csvHeader(columns: readonly { name: string }[]): string {
  return BYTE_ORDER_MARK + line([columns.map(({ name }) => name)]);
}

/**
 * Rows as lines of a CSV file, in their order. Text that a spreadsheet would reckon as a formula
 * gets an apostrophe before it; numbers stay numbers, also negative ones. No rows give no text.
 */
export function csvLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return line(rows.map((row) => columns.map(({ of }) => cellText(of(row)))));
}

function line(cells: readonly (readonly (string | number)[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    // A lone end of line is none of this file, and still one to most readers: it is quoted too.
    { record_delimiter: "\r\n", escape_formulas: true, quoted_match: [/[\r\n]/] },
  );
}

function cellText(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "true" : "false";
  return typeof cell === "object" ? cell.join(BETWEEN) : cell;
}
