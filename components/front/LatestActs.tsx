import { ActList } from "@/components/records/ActList";
import type { ActRow } from "@/db/queries/acts";
import { timelineLink } from "@/lib/link/timeline";
import { frontWords } from "@/lib/words/front";
import styles from "./front.module.css";

/** The newest acts of the record, and the way to all of them. */
export function LatestActs({ acts, rev }: { acts: readonly ActRow[]; rev: number | undefined }) {
  const { latest } = frontWords().home;
  return (
    <section className={`${styles.wide} ${styles.latest}`}>
      <h2>{latest.heading}</h2>
      <ActList acts={acts} rev={rev} />
      <p className={styles.foot}>
        <a href={timelineLink.href({ ...timelineLink.empty, rev })}>{latest.all}</a>
      </p>
    </section>
  );
}
