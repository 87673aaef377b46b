import type { ChangeKind } from "@/lib/changes/tables";
import { changesWords } from "@/lib/words/changes";
import styles from "./record.module.css";

const SIGN = { added: "+", corrected: "≠", removed: "−" } satisfies Record<ChangeKind, string>;

/** What became of something: a sign and the word. */
export function KindMark({ kind }: { kind: ChangeKind }) {
  return (
    <span className={[styles.kind, styles[kind]].filter(Boolean).join(" ")}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGN[kind]}
      </span>
      {changesWords().changes.kind[kind]}
    </span>
  );
}
