import { TransactionRollbackError } from "drizzle-orm";
import { connect } from "@/db/connect";
import { type Publication, publish } from "@/db/publish";
import { draftOf } from "@/db/record";
import { type Fault, formatFault } from "@/lib/record/fault";
import { readRecordFiles } from "./read-record-files";

/** What came of an attempt: the faults that stopped it, or the revision in force afterwards. */
export type Outcome = { faults: Fault[]; publication?: undefined } | { faults: []; publication: Publication };

/**
 * Publishes the record in `folder` as a new revision, whole or not at all.
 *
 * @param dryRun does everything and then takes it back
 * @throws what the database said when it refused a row
 */
export async function publishRecord(
  ownerUrl: string,
  folder: string,
  { dryRun = false, note = "" }: { dryRun?: boolean; note?: string } = {},
): Promise<Outcome> {
  const { rows, checkedTo, faults } = await readRecordFiles(folder);
  if (faults.length > 0) return { faults };
  const { db, close } = connect(ownerUrl, { max: 1 });
  let publication: Publication | undefined;
  try {
    await db.transaction(async (transaction) => {
      publication = await publish(transaction, draftOf(rows), { checkedTo, note });
      if (dryRun) transaction.rollback();
    });
  } catch (fault) {
    if (!(dryRun && fault instanceof TransactionRollbackError)) throw fault;
  } finally {
    await close();
  }
  if (!publication) throw new Error("Nothing was published.");
  return { faults: [], publication };
}

/** Every fault on a line of its own, in the order of files and lines, and how many there are. */
export function describeFaults(faults: readonly Fault[]): string {
  const sorted = faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const sum = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [...sorted.map(formatFault), `${sum}. Nothing was published; the revision in force stays.`].join(
    "\n",
  );
}

/** What changed, table by table; tables without a change are left out. */
export function describePublication({ number, published, counts }: Publication, dryRun = false): string {
  if (!published) return `Revision ${number} has this record already. Nothing changed.`;
  const changes = Object.entries(counts)
    .filter(([, { added, changed, removed }]) => added + changed + removed > 0)
    .map(
      ([table, { added, changed, removed }]) =>
        `${table}: ${added} added, ${changed} changed, ${removed} removed`,
    );
  const last = dryRun ? `It would become revision ${number}.` : `Published revision ${number}.`;
  return [...changes, last].join("\n");
}
