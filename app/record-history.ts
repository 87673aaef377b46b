import type { RecordHistory } from "@/components/records/HistorySection";
import { listFormerIds } from "@/db/queries/addresses";
import { listChangeNames } from "@/db/queries/change-names";
import { correctionOf, listHistory } from "@/db/queries/history";
import { database } from "@/db/server";
import { namesByRow, referredIds } from "@/lib/changes/references";
import type { RecordNoun } from "@/lib/link/record";

/** What each revision up to the one shown did to a record, with the names that its rows refer to. */
export async function loadHistory(revision: number, noun: RecordNoun, id: string): Promise<RecordHistory> {
  const [steps, former] = await Promise.all([
    listHistory(database(), revision, noun, id),
    listFormerIds(database(), revision, noun, id),
  ]);
  const rows = steps.flatMap((step) => step.rows);
  const ids = [...new Set([...rows.map((row) => row.id), ...referredIds(rows)])];
  return {
    noun,
    id,
    steps,
    former: former.filter(({ until }) => until > 0),
    names: namesByRow(await listChangeNames(database(), revision, ids)),
    correction: correctionOf(noun, steps),
  };
}
