import type { ChangedRecord } from "@/lib/changes/records";
import { type ChangeNames, nameOf } from "@/lib/changes/references";
import { changesWords } from "@/lib/words/changes";
import { KindMark } from "./KindMark";
import { RowSteps } from "./RowSteps";
import styles from "./record.module.css";
import { changedRecordHref } from "./record-href";

type Props = { record: ChangedRecord; names: ChangeNames; from: number; to: number };

/** One record that differs: what became of it, links to it as it stood at either revision, and each of its rows. */
export function RecordEntry({ record, names, from, to }: Props) {
  const { changes } = changesWords();
  const { table, id, kind, rows } = record;
  const stands = [...(kind === "added" ? [] : [from]), ...(kind === "removed" ? [] : [to])];
  const links = stands.flatMap((rev) => {
    const href = changedRecordHref(names, table, id, rev);
    return href ? [{ rev, href }] : [];
  });
  return (
    <article className={styles.record}>
      <h3>{nameOf(names, table, id)}</h3>
      <p className={styles.about}>
        <KindMark kind={kind} />
        {links.length > 0 && (
          <span>
            {changes.atRevision}{" "}
            {links.map(({ rev, href }, index) => (
              <span key={rev}>
                {index > 0 && " · "}
                <a href={href}>{changes.revision(rev)}</a>
              </span>
            ))}
          </span>
        )}
      </p>
      <RowSteps rows={rows} own={table} names={names} />
    </article>
  );
}
