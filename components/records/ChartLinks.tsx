import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

export type ChartLink = { href: string; text: string };

/** Where a record is seen among others: links into the charts, each in the state that tells of it. */
export function ChartLinks({ links }: { links: readonly ChartLink[] }) {
  return (
    <nav aria-labelledby="charts">
      <h2 id="charts">{recordWords().records.charts}</h2>
      <ul className={styles.charts}>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
