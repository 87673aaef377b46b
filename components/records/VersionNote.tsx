import type { VersionRow } from "@/db/queries/versions";
import type { RecordNoun } from "@/lib/link/record";
import { recordHref } from "@/lib/link/record";
import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

/** Since when a record stands as it does; where it was corrected, a link to every version it had. */
export function VersionNote({
  noun,
  id,
  versions,
}: {
  noun: RecordNoun;
  id: string;
  versions: readonly VersionRow[];
}) {
  const { records, grammar } = recordWords();
  const last = versions.at(-1);
  if (!last) return null;
  return (
    <section>
      <h2>{records.versions.heading}</h2>
      {versions.length === 1 ? (
        <p className={styles.small}>
          {records.versions.stands(last.fromRevision, last.publishedAt.slice(0, 10))}
        </p>
      ) : (
        <>
          <p className={styles.small}>{records.versions.several(versions.length)}</p>
          <ul className={styles.plain}>
            {versions.map(({ fromRevision, toRevision, publishedAt }) => (
              <li key={fromRevision}>
                <a href={recordHref(noun, id, fromRevision)}>
                  {records.versions.span(fromRevision, toRevision)}
                </a>{" "}
                <span className="muted">{grammar.day(publishedAt.slice(0, 10))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
