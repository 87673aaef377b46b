import { matrixWords } from "@/lib/words/matrix";
import { STYLES } from "../looks";
import type { ShownInitiative } from "../shown";
import { Mark } from "./Mark";
import { groupsOf, lookPaint } from "./marks";
import styles from "./matrix.module.css";

/** What the marks and the colours of the table mean. */
export function MatrixLegend({ initiatives }: { initiatives: readonly ShownInitiative[] }) {
  const { map, matrix, vocabulary } = matrixWords();
  const groups = groupsOf(initiatives);
  const [group = "other"] = groups;
  return (
    <section className={styles.legend} aria-label={matrix.legend.label}>
      <ul>
        {STYLES.map((style) => (
          <li key={style}>
            <Mark {...lookPaint(`first-${style}`, group)} />
            {map.style[style]}
          </li>
        ))}
      </ul>
      <p className={styles.colours}>{matrix.legend.colours}</p>
      <ul className={styles.colours}>
        {groups.map((one) => (
          <li key={one}>
            <Mark {...lookPaint("first-own-act", one)} />
            {one === "other" ? matrix.legend.other : vocabulary.group[one]}
          </li>
        ))}
      </ul>
    </section>
  );
}
