import { RowSteps } from "@/components/changes/RowSteps";
import changed from "@/components/changes/record.module.css";
import type { FormerIdRow } from "@/db/queries/addresses";
import type { DatedCorrection, DatedStep } from "@/db/queries/history";
import type { ChangeNames } from "@/lib/changes/references";
import { TABLE_OF_SUBJECT } from "@/lib/changes/tables";
import { betweenHref } from "@/lib/link/between";
import { type RecordNoun, recordHref } from "@/lib/link/record";
import { recordWords } from "@/lib/words/records";
import own from "./history.module.css";
import styles from "./records.module.css";

/** What each revision did to a record, the newest first; the last is the one in which it was first published. */
export type RecordHistory = {
  noun: RecordNoun;
  id: string;
  steps: readonly DatedStep[];
  names: ChangeNames;
  /** Ids that it had before, the newest first. */
  former: readonly FormerIdRow[];
  /** The newest correction; null when the record stands as it was first published. */
  correction: DatedCorrection | null;
};

/** Each revision that changed a record: what it changed, and links to the record as it then stood. */
export function HistorySection({ noun, id, steps, names, former }: RecordHistory) {
  const { history } = recordWords().changes;
  const first = steps.at(-1);
  if (!first) return null;
  const later = steps.slice(0, -1);
  return (
    <section id="history">
      <h2>{history.heading}</h2>
      <ol className={own.steps} reversed>
        {later.map(({ revision, publishedAt, rows }) => (
          <li key={revision}>
            <h3>{history.step(revision, publishedAt.slice(0, 10))}</h3>
            <p className={changed.about}>
              <a href={recordHref(noun, id, revision)}>{history.frozen}</a>
              {revision > 1 && <a href={betweenHref(revision - 1, revision)}>{history.all}</a>}
            </p>
            <RowSteps rows={rows} own={TABLE_OF_SUBJECT[noun]} names={names} />
          </li>
        ))}
      </ol>
      <p className={styles.small}>
        {history.first(first.revision, first.publishedAt.slice(0, 10))}{" "}
        {later.length === 0 ? (
          history.never
        ) : (
          <a href={recordHref(noun, id, first.revision)}>{history.frozen}</a>
        )}
      </p>
      {former.map(({ old, until }) => (
        <p key={old} className={styles.small}>
          {history.former(old, until)} <a href={recordHref(noun, old, until)}>{history.frozen}</a>
        </p>
      ))}
    </section>
  );
}
