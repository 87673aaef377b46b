import { parse } from "csv-parse/sync";
import { Cells } from "./cells";
import type { Fault } from "./fault";

/** A CSV file of the record: its columns in their order, and how one row of it is read. */
export type RecordTable<Row> = {
  /** Below `data/`. */
  file: string;
  columns: readonly string[];
  read: (cells: Cells) => Row;
};

/** A row, with the line it stands in. */
export type Placed<Row> = { line: number; row: Row };

/**
 * Reads one CSV text. Unknown, missing and reordered columns are refused, because a column
 * that nobody reads is a fact that nobody sees.
 *
 * @returns rows in the order of the file; none when the header or the quoting is wrong
 */
export function readTable<Row>(
  table: RecordTable<Row>,
  text: string,
  report: (fault: Fault) => void,
): Placed<Row>[] {
  const lines = parseLines(table.file, text, report);
  const header = lines[0]?.cells.join(",") ?? "";
  if (header !== table.columns.join(",")) {
    if (lines.length > 0 || text === "")
      report({ file: table.file, line: 1, column: "header", problem: headerProblem(table.columns, header) });
    return [];
  }
  return lines.slice(1).flatMap(({ line, cells }) => {
    if (cells.length !== table.columns.length) {
      const problem = `has ${cells.length} cells; the header has ${table.columns.length}`;
      report({ file: table.file, line, column: "row", problem });
      return [];
    }
    const byColumn = new Map(table.columns.map((column, index) => [column, cells[index] ?? ""]));
    return [{ line, row: table.read(new Cells(table.file, line, byColumn, report)) }];
  });
}

type Line = { line: number; cells: string[] };

function parseLines(file: string, text: string, report: (fault: Fault) => void): Line[] {
  try {
    const lines: Line[] = [];
    // Line ends of Windows are the same text; the parser would count them twice inside quotes.
    parse(text.replaceAll("\r\n", "\n"), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // A row may hold line breaks in quoted cells, and the parser names the line where a row ends.
      on_record: (cells: string[], context) => {
        lines.push({ cells, line: context.lines - cells.join("").split("\n").length + 1 });
        return null;
      },
    });
    return lines;
  } catch (error) {
    const problem = `is not readable as CSV: ${error instanceof Error ? error.message : String(error)}`;
    report({ file, line: 1, column: "file", problem });
    return [];
  }
}

function headerProblem(expected: readonly string[], header: string): string {
  const found = header.split(",");
  const missing = expected.filter((column) => !found.includes(column));
  const unknown = found.filter((column) => !expected.includes(column));
  if (missing.length > 0) return `lacks ${missing.join(", ")}`;
  if (unknown.length > 0) return `has unknown columns ${unknown.join(", ")}`;
  return `must list the columns in this order: ${expected.join(",")}`;
}
