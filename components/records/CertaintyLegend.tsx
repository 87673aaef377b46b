import { CERTAINTIES } from "@/lib/memberships";
import { recordWords } from "@/lib/words/records";
import { CertaintyMark } from "./CertaintyMark";
import styles from "./records.module.css";

/** What the marks before ties say about how sure they are. */
export function CertaintyLegend() {
  const { map, records } = recordWords();
  return (
    <ul className={`legend ${styles.certainties}`} aria-label={records.tie.certainty}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <CertaintyMark certainty={certainty} /> {map.style[certainty]}
        </li>
      ))}
    </ul>
  );
}
