import { Patterns } from "../Patterns";
import type { ShownInitiative } from "../shown";
import { groupsOf, inksOfGroup, MARK_LOOKS, prefixOf } from "./marks";
import styles from "./matrix.module.css";

/** The textures of the map in the colours of every group, at the size of the table's marks. */
export function MatrixPatterns({ initiatives }: { initiatives: readonly ShownInitiative[] }) {
  return (
    <svg className={styles.patterns} width={0} height={0} aria-hidden="true">
      {groupsOf(initiatives).map((group) => (
        <Patterns
          key={group}
          prefix={prefixOf(group)}
          unit={1}
          inks={inksOfGroup(group)}
          looks={MARK_LOOKS}
        />
      ))}
    </svg>
  );
}
