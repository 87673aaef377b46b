import { stringify } from "csv-stringify/sync";
import type { NextRequest } from "next/server";
import { CHANGE_FILE_COLUMNS, changeLines } from "@/components/changes/files";
import { defused } from "@/lib/defused";
import { answerChanges } from "../changes/answer";

/** The differences between two revisions as comma-separated values, one line for each column of each row that differs. */
export function GET(request: NextRequest) {
  return answerChanges(request, "text/csv; charset=utf-8", ({ answered: { changes } }) =>
    stringify(changes ? changeLines(changes).map((line) => line.map(defused)) : [], {
      header: true,
      columns: [...CHANGE_FILE_COLUMNS],
      record_delimiter: "windows",
    }),
  );
}
