import { CHARTS } from "@/lib/charts";
import { feedAlternates, formHref } from "@/lib/link/forms";
import { dataWords } from "@/lib/words/data";
import styles from "./data.module.css";

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
            {feedAlternates("/timeline").map(({ form, href }) => (
              <a key={form} href={at(href)} aria-label={charts.feeds[form]}>
                {href}
              </a>
            ))}
          </span>
        </li>
      </ul>
    </section>
  );
}
