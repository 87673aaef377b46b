import { mapWords } from "@/lib/words/map";
import styles from "./keys.module.css";

/** The keys that work in the map, and how it is zoomed and moved by hand. */
export function KeyHelp({ id }: { id: string }) {
  const { mapHands } = mapWords();
  return (
    <>
      <ul className={styles.keys} id={id} aria-label={mapHands.keysLabel}>
        <li aria-hidden="true">{mapHands.keysLabel}</li>
        {mapHands.keys.map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{" "}
            {does}
          </li>
        ))}
      </ul>
      <p className={styles.keys}>{mapHands.gestures}</p>
    </>
  );
}
