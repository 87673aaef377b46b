import { CHARTS } from "@/lib/charts";
import { FEED_TYPES, formHref } from "@/lib/link/forms";
import { dataWords } from "@/lib/words/data";
import styles from "./data.module.css";

const FEEDS = Object.keys(FEED_TYPES) as (keyof typeof FEED_TYPES)[];

/** How the rows of a chart are had as a file, and how acts are followed. */
export function ChartFiles({ rev }: { rev: number | undefined }) {
  const { charts, tables } = dataWords().data;
  const at = (form: string) => (rev === undefined ? form : `${form}?rev=${rev}`);
  return (
    <section>
      <h2>{charts.heading}</h2>
      <p className="prose">{charts.text}</p>
      <ul className={styles.charts}>
        {CHARTS.map((chart) => (
          <li key={chart}>
            {charts.of[chart]}{" "}
            <span className={styles.links}>
              {(["csv", "json"] as const).map((form) => (
                <a
                  key={form}
                  href={at(formHref(`/${chart}`, form))}
                  aria-label={tables.linkOf(charts.of[chart], tables[form])}
                >
                  {formHref(`/${chart}`, form)}
                </a>
              ))}
            </span>
          </li>
        ))}
        <li>
          {charts.follow}{" "}
          <span className={styles.links}>
            {FEEDS.map((form) => (
              <a key={form} href={at(formHref("/timeline", form))} aria-label={charts.feeds[form]}>
                {formHref("/timeline", form)}
              </a>
            ))}
          </span>
        </li>
      </ul>
    </section>
  );
}
