import type { DatedCorrection } from "@/db/queries/history";
import { recordWords } from "@/lib/words/records";
import styles from "./history.module.css";

/** Says that a record was corrected after it was first published: when, what, and where to read how; nothing for none. */
export function CorrectionMark({ correction }: { correction: DatedCorrection | null }) {
  if (!correction) return null;
  const { records, changes } = recordWords();
  const { revision, publishedAt, columns, tables } = correction;
  const what = [
    ...columns.map((column) => changes.column[column]),
    ...tables.map((table) => changes.tables[table]),
  ].map((label) => label.toLowerCase());
  return (
    <p className={styles.mark}>
      <span>{records.corrected(revision, publishedAt.slice(0, 10), what)}</span>
      <a href="#history">{records.whatChanged}</a>
    </p>
  );
}
