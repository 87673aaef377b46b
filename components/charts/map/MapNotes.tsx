import { mapWords } from "@/lib/words/map";
import type { describeClaims } from "./describe";
import styles from "./map.module.css";
import type { MapRows } from "./rows";

type Props = {
  claims: ReturnType<typeof describeClaims>;
  initiatives: MapRows["initiatives"];
};

/** What was claimed beside what can be named, how complete the lists are, and what the drawing does not say. */
export function MapNotes({ claims, initiatives }: Props) {
  const { map, grammar } = mapWords();
  return (
    <div className={styles.notes}>
      {claims.length > 0 && (
        <section>
          <h2>{map.claim.heading}</h2>
          <ul className={styles.claims}>
            {claims.map(({ initiative, text, sourceUrl }) => (
              <li key={initiative}>
                {text} <a href={sourceUrl}>{map.claim.source}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
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
