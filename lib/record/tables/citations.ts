import { CITATION_KINDS } from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";

/** `data/citations/citations.csv`: one row per address that any row of the record names as a source. */
export const citationsTable = {
  file: "citations/citations.csv",
  columns: ["url", "publisher", "kind", "title", "seen_on"],
  read: readCitation,
} satisfies RecordTable<ReturnType<typeof readCitation>>;

function readCitation(cells: Cells) {
  return {
    url: cells.sources("url")[0] ?? "",
    publisher: cells.required("publisher", { max: 160 }),
    kind: cells.word("kind", CITATION_KINDS),
    title: cells.optional("title", { max: 500 }),
    seenOn: cells.optionalDay("seen_on"),
  };
}
