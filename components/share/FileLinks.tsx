import { dataLink } from "@/lib/link/data";
import { FEED_TYPES, type FeedForm, formHref } from "@/lib/link/forms";
import { shareWords } from "@/lib/words/share";
import styles from "./share.module.css";
import { queryOf, type SharedView } from "./view";

const FEEDS = Object.keys(FEED_TYPES) as FeedForm[];

/** The rows of the view as files, and where there are acts the feeds that follow them. */
export function FileLinks({ chart, open }: Pick<SharedView, "chart" | "open">) {
  const { share } = shareWords();
  const { rev } = dataLink().read(new URLSearchParams(queryOf(open))).state;
  return (
    <>
      <section>
        <h2>{share.rows}</h2>
        <p className={styles.note}>{share.rowsNote}</p>
        <ul className={styles.files}>
          <li>
            <a href={formHref(open, "csv")}>{share.csv}</a>
            <a href={formHref(open, "json")}>{share.json}</a>
            <a href={formHref(open, "zip")}>{share.kit}</a>
            <a href={dataLink().href({ rev })}>{share.record}</a>
          </li>
        </ul>
      </section>
      {chart === "timeline" && (
        <section>
          <h2>{share.follow}</h2>
          <p className={styles.note}>{share.followNote}</p>
          <ul className={styles.files}>
            <li>
              {FEEDS.map((form) => (
                <a key={form} href={formHref(open, form)}>
                  {share.feed[form]}
                </a>
              ))}
            </li>
          </ul>
        </section>
      )}
    </>
  );
}
