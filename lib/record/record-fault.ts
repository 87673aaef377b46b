import type { Fault } from "./fault";
import { RECORD_TABLES, type TableName } from "./record-tables";

/** Every table of the record, in the order in which their files are checked. */
export const TABLE_NAMES = Object.keys(RECORD_TABLES) as TableName[];

/** What is wrong with a row, at its place in the file of its table. */
export function faultIn(table: TableName, line: number, column: string, problem: string): Fault {
  return { file: RECORD_TABLES[table].file, line, column, problem };
}
