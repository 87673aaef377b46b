import { eventTables } from "./events";
import { initiativeTables } from "./initiatives";
import { lists } from "./lists";
import { otherTables } from "./others";
import { supplyChainTables } from "./supply-chain";

/** What is in one table: what its rows are, and its columns but for those that many tables have. */
export type TableWords = { about: string; columns: Readonly<Record<string, string>> };

/** Columns that mean the same in every table that has them. */
const shared: Readonly<Record<string, string>> = {
  id: "Id of the row; it stays the same from one revision to the next.",
  from_revision: "The revision since which the row has stood as it does.",
  confidence: "How sure the row is.",
  note: "What is doubtful, disputed or left open.",
};

/** What everything in the files of the whole record means: its tables by name, their columns, the closed lists of words. */
export const codeBook = {
  tables: { ...otherTables, ...eventTables, ...supplyChainTables, ...initiativeTables },
  lists,
  /** What a column holds; a text for none that is not there. */
  column(table: TableWords | undefined, name: string): string {
    const known = table?.columns[name] ?? shared[name];
    if (known !== undefined) return known;
    const [, date] = /^(.*)_precision$/.exec(name) ?? [];
    return date === undefined ? "" : `How much of ${date}_on is known.`;
  },
};
