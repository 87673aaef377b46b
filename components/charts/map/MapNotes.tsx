import { mapWords } from "@/lib/words/map";
import styles from "./map.module.css";
import type { MapRows } from "./rows";

type Props = { initiatives: MapRows["initiatives"] };

/** How complete the lists are, and what the drawing does not say. */
export function MapNotes({ initiatives }: Props) {
  const { map, grammar } = mapWords();
  return (
    <div className={styles.notes}>
      <ul className="muted">
        {initiatives.map(({ id, name, coverage }) => (
          <li key={id}>{map.notes.coverage[coverage](name)}</li>
        ))}
        {initiatives
          .filter(({ nonStateMembers }) => nonStateMembers.length > 0)
          .map(({ id, name, nonStateMembers }) => (
            <li key={id}>{map.notes.nonState(name, grammar.list(nonStateMembers))}</li>
          ))}
        <li>{map.notes.circles}</li>
        <li>{map.notes.apart}</li>
      </ul>
    </div>
  );
}
