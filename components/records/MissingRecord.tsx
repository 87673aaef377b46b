import type { SimilarRow } from "@/db/queries/addresses";
import { shorten } from "@/lib/link/codec";
import { type RecordNoun, recordHref } from "@/lib/link/record";
import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

type Props = {
  noun: RecordNoun;
  /** As it was asked for. */
  id: string;
  /** The revision that the link names; none for the newest. */
  rev: number | undefined;
  /** Where the same record stands in the newest revision. */
  presentHref: string | undefined;
  similar: readonly SimilarRow[];
};

/** Says which record is not there, and offers the same one in the present record, or similar ones. */
export function MissingRecord({ noun, id, rev, presentHref, similar }: Props) {
  const { records, site } = recordWords();
  const { missing } = records;
  return (
    <>
      <h1>{missing.heading(noun)}</h1>
      <p className="sentence">
        {missing.sentence(noun, shorten(id))} {rev !== undefined && site.missing.revision(rev)}
      </p>
      {rev !== undefined && presentHref && (
        <p>
          <a href={presentHref}>{missing.present}</a>
        </p>
      )}
      {similar.length > 0 && (
        <>
          <h2 className={styles.similar}>{missing.similar}</h2>
          <ul>
            {similar.map((row) => (
              <li key={row.id}>
                <a href={recordHref(noun, row.id, rev)}>{row.name}</a> <code className="muted">{row.id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className={styles.similar}>{missing.charts}</h2>
    </>
  );
}
