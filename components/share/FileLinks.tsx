import { dataLink } from "@/lib/link/data";
import { FEED_TYPES, type FeedForm, formHref } from "@/lib/link/forms";
import { shareWords } from "@/lib/words/share";
import { type Level, SharePart } from "./SharePart";
import styles from "./share.module.css";
import { queryOf, type SharedView } from "./view";

const FEEDS = Object.keys(FEED_TYPES) as FeedForm[];

type Props = Pick<SharedView, "chart" | "open"> & {
  level: Level;
  /** The address of a record whose rows are given; none gives those of the view. */
  record: string | undefined;
  /** Whether those of the view are given besides. */
  isDrawn: boolean;
};

/** The rows of a view, of a record or of both as files, and of a view of acts the feeds that follow them. */
export function FileLinks({ chart, open, level, record, isDrawn }: Props) {
  const { share } = shareWords();
  const { rev } = dataLink().read(new URLSearchParams(queryOf(open))).state;
  const isView = record === undefined || isDrawn;
  return (
    <>
      <SharePart heading={share.rows} level={level}>
        <p className={styles.note}>{record === undefined ? share.rowsNote : share.recordNote}</p>
        <ul className={styles.files}>
          {record !== undefined && (
            <li>
              <span>{share.ofRecord}</span>
              <a href={formHref(record, "json")}>{share.json}</a>
            </li>
          )}
          {isView && (
            <li>
              {isDrawn && <span>{share.ofView}</span>}
              <span className={styles.links}>
                <a href={formHref(open, "csv")}>{share.csv}</a>
                <a href={formHref(open, "json")}>
                  {share.json}
                  {isDrawn && <span className="visually-hidden"> {share.ofView}</span>}
                </a>
                <a href={formHref(open, "zip")}>{share.kit}</a>
              </span>
            </li>
          )}
          <li>
            <a href={dataLink().href({ rev })}>{share.record}</a>
          </li>
        </ul>
      </SharePart>
      {chart === "timeline" && isView && (
        <SharePart heading={share.follow} level={level}>
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
        </SharePart>
      )}
    </>
  );
}
