import styles from "./key-help.module.css";

type Props = {
  /** What a drawing is described by. */
  id: string;
  label: string;
  keys: readonly { keys: readonly string[]; does: string }[];
  /** How it is zoomed and moved by hand. */
  gestures: string;
};

/** The keys that work in a drawing, below it. */
export function KeyHelp({ id, label, keys, gestures }: Props) {
  return (
    <>
      <ul className={styles.keys} id={id} aria-label={label}>
        <li aria-hidden="true">{label}</li>
        {keys.map(({ keys: names, does }) => (
          <li key={does}>
            {names.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{" "}
            {does}
          </li>
        ))}
      </ul>
      <p className={styles.keys}>{gestures}</p>
    </>
  );
}
