import type { Column } from "@/lib/files/column";
import { csvHeader, csvLines } from "@/lib/files/write-csv";
import { JSON_END, jsonHead, jsonRows } from "@/lib/files/write-json";

/** Rows with their columns, which can be written as a file in parts. It is written once: its rows come once. */
export type Table = {
  columns: readonly Pick<Column<never>, "name" | "datatype" | "isList">[];
  csv: () => AsyncGenerator<string>;
  /** @param view what the file says of itself */
  json: (view: object) => AsyncGenerator<string>;
};

/** A table of rows that come in batches; an empty one has a header and no rows. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Table {
  return {
    columns,
    async *csv() {
      yield csvHeader(columns);
      for await (const rows of batches) yield csvLines(columns, rows);
    },
    async *json(view) {
      yield jsonHead(view);
      let isFirst = true;
      for await (const rows of batches) {
        yield jsonRows(columns, rows, isFirst);
        isFirst &&= rows.length === 0;
      }
      yield JSON_END;
    },
  };
}
