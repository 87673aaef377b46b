import { timelineWords } from "@/lib/words/timeline";
import styles from "./event-panel.module.css";

/** The keys that work in the drawing and in the panel, and how it is zoomed and moved, below it. */
export function KeyHelp({ id }: { id: string }) {
  const { eventPanel, timelineWindow } = timelineWords();
  return (
    <>
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
      <p className={styles.keys}>{timelineWindow.hint}</p>
    </>
  );
}
