import type { Database } from "@/db/connect";
import { type AnyRow, listRecordRows } from "@/db/queries/record-rows";
import { RECORD_FACTS, type RecordColumn, type RecordTableFacts } from "@/db/record-columns";
import { type CodeBookRow, codeBookColumns, type WordRow, wordColumns } from "@/lib/files/code-book-columns";
import type { Cell, Column } from "@/lib/files/column";
import { dataWords } from "@/lib/words/data";
import { type Table, tableOf } from "./table";

/** Rows that are held at once, however many there are. */
const BATCH = 2_000;

/** A file of the whole record: what it is called, what it is, and its rows in a revision. */
export type RecordFile = {
  name: string;
  about: string;
  load: (db: Database, revision: number) => Table;
};

/** Every table of the record, and the two of its code book. */
export const RECORD_FILES: readonly RecordFile[] = [
  ...RECORD_FACTS.map((facts) => ({
    name: facts.name,
    about: aboutTable(facts.name)?.about ?? facts.name,
    load: (db: Database, revision: number) =>
      tableOf(facts.columns.map(columnOf), batchesOf(db, revision, facts)),
  })),
  {
    name: "code-book",
    about: dataWords().data.codeBook.files["code-book"],
    load: () => tableOf(codeBookColumns, [codeBookRows()]),
  },
  {
    name: "words",
    about: dataWords().data.codeBook.files.words,
    load: () => tableOf(wordColumns, [wordRows()]),
  },
];

/** What the code book says of a table; none of a table that is not there. */
export function aboutTable(name: string) {
  const { tables } = dataWords().codeBook;
  return Object.entries(tables).find(([key]) => key === name)?.[1];
}

async function* batchesOf(
  db: Database,
  revision: number,
  { key }: RecordTableFacts,
): AsyncGenerator<AnyRow[]> {
  let after: string | undefined;
  do {
    const rows = await listRecordRows(db, revision, key, { after, limit: BATCH });
    yield rows;
    after = rows.length < BATCH ? undefined : rows.at(-1)?.id;
  } while (after !== undefined);
}

/** A column of the record as one of a file. */
export function columnOf({ key, ...column }: RecordColumn): Column<AnyRow> {
  return { ...column, of: (row) => cellOf(row[key]) };
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined || value === "" ? null : String(value);
}

/** Every column of every table, in their order. */
export function codeBookRows(): CodeBookRow[] {
  const { codeBook } = dataWords();
  return RECORD_FACTS.flatMap(({ name: table, columns }) =>
    columns.map((column) => ({
      table,
      column: column.name,
      datatype: column.datatype,
      isList: column.isList,
      isRequired: column.isRequired,
      list: column.list?.name ?? null,
      meaning: codeBook.column(aboutTable(table), column.name),
    })),
  );
}

/** Every word of every closed list that a column has, in the order of the lists. */
export function wordRows(): WordRow[] {
  const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = dataWords().codeBook.lists;
  const lists = new Map(
    RECORD_FACTS.flatMap(({ columns }) =>
      columns.flatMap(({ list }) => (list ? [[list.name, list.words] as const] : [])),
    ),
  );
  return [...lists].flatMap(([list, words]) =>
    words.map((word) => ({ list, word, meaning: meanings[list]?.[word] ?? "" })),
  );
}
