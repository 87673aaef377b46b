import { words } from "@/lib/words";
import styles from "./event-panel.module.css";

/** The keys that work in the drawing and in the panel, as one line below them. */
export function KeyHelp({ id }: { id: string }) {
  const { eventPanel } = words();
  return (
    <ul className={styles.keys} id={id} aria-label={eventPanel.keysLabel}>
      <li aria-hidden="true">{eventPanel.keysLabel}</li>
      {eventPanel.keys.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
          {does}
        </li>
      ))}
    </ul>
  );
}
