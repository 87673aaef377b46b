import { LINK_BASES } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { DASHES } from "./Arcs";
import styles from "./arcs.module.css";

/** What the lines of arcs mean. */
export function ArcKey() {
  const { arcs, vocabulary } = timelineWords();
  return (
    <ul className={styles.key} aria-label={arcs.key}>
      {LINK_BASES.map((basis) => (
        <li key={basis}>
          <svg width={34} height={8} viewBox="0 0 34 8" aria-hidden="true">
            <path
              d="M2 4H32"
              stroke="currentColor"
              strokeWidth={1.8}
              strokeLinecap="round"
              strokeDasharray={DASHES[basis]}
            />
          </svg>
          {vocabulary.basis[basis]}
        </li>
      ))}
    </ul>
  );
}
