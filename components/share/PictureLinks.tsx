import { PICTURE_FORMATS, type PictureState, PRESETS, pictureHref } from "@/lib/link/picture";
import { shareWords } from "@/lib/words/share";
import styles from "./share.module.css";
import { queryOf, type SharedView } from "./view";

/** The view as a picture, in each shape and scheme. */
export function PictureLinks({ chart, open }: Pick<SharedView, "chart" | "open">) {
  const { share } = shareWords();
  const query = queryOf(open);
  const shapes: { name: string; state: Partial<PictureState> }[] = [
    { name: share.usual, state: {} },
    ...PRESETS.map((preset) => ({ name: share.preset[preset], state: { preset } })),
  ];
  return (
    <>
      <p className={styles.note}>{share.pictureNote}</p>
      <ul className={styles.files}>
        {shapes.map(({ name, state }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.links}>
              {PICTURE_FORMATS.map((format) => (
                <a key={format} href={pictureHref(chart, format, query, state)}>
                  {format.toUpperCase()}
                  <span className="visually-hidden"> {name}</span>
                </a>
              ))}
              {PICTURE_FORMATS.map((format) => (
                <a key={format} href={pictureHref(chart, format, query, { ...state, theme: "dark" })}>
                  {format.toUpperCase()} {share.dark}
                  <span className="visually-hidden"> {name}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
