import type { ReactNode } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import type { FilterLink } from "@/components/panel/filter-link";
import type { DependencyRow } from "@/db/queries/supply-chain";
import type { IsoDay } from "@/lib/dates";
import { spellOf } from "@/lib/graph/standing";
import { chainWords } from "@/lib/words/chain";
import type { Compared } from "./compared";
import type { Strand } from "./strands";
import styles from "./supply-chain.module.css";

type Props = {
  compared: Compared<DependencyRow>;
  since: IsoDay;
  day: IsoDay;
  clear: FilterLink;
  share: ReactNode;
};

/** What was lost and gained between two days, tie by tie, each loss with its day, its measure and whoever sent it. */
export function ComparePanel({ compared: { lost, gained }, since, day, clear, share }: Props) {
  const { compareDays, grammar } = chainWords();
  const heading = compareDays.heading(grammar.day(since), grammar.day(day));
  return (
    <section className={`${styles.panelText} ${styles.ways}`} aria-label={heading}>
      <div className={styles.across}>
        <h2>{heading}</h2>
        <p>
          <a {...clear}>{compareDays.clear}</a>
        </p>
        {share}
      </div>
      {lost.length > 0 && (
        <div>
          <h3>{compareDays.lost(lost.length)}</h3>
          <ul className={styles.rows}>
            {lost.map((strand) => (
              <li key={strand.id}>
                <TieName strand={strand} /> <Loss strand={strand} day={day} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {gained.length > 0 && (
        <div>
          <h3>{compareDays.gained(gained.length)}</h3>
          <ul className={styles.rows}>
            {gained.map((strand) => (
              <li key={strand.id}>
                <TieName strand={strand} /> <Gain strand={strand} day={day} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function TieName({ strand: { ties, requirement } }: { strand: Strand<DependencyRow> }) {
  const { compareDays, supplyChain } = chainWords();
  const [tie] = ties;
  if (!tie) return null;
  return <b>{compareDays.tie(tie.fromName, tie.toName, supplyChain.requirement(requirement))}</b>;
}

/** The row that had ended last by the day. */
function Loss({ strand: { ties }, day }: { strand: Strand<DependencyRow>; day: IsoDay }) {
  const { compareDays, grammar } = chainWords();
  const last = ties.findLast(({ untilOn }) => untilOn !== null && untilOn <= day);
  const until = last && spellOf(last).until;
  if (!last || !until) return null;
  if (!last.severedBy) return <span className="muted">{compareDays.endedOn(grammar.date(until))}</span>;
  return (
    <span className="muted">
      {compareDays.cutBy}{" "}
      <RecordLink noun="event" id={last.severedBy}>
        {last.severedTitle}
      </RecordLink>
      {compareDays.sent(
        last.severedSenders.map(({ name }) => name),
        grammar.date(until),
      )}
    </span>
  );
}

/** The row that began last by the day. */
function Gain({ strand: { ties }, day }: { strand: Strand<DependencyRow>; day: IsoDay }) {
  const { compareDays, grammar } = chainWords();
  const newest = ties.findLast(({ sinceOn }) => sinceOn !== null && sinceOn <= day);
  const since = newest && spellOf(newest).since;
  return since && <span className="muted">{compareDays.since(grammar.date(since))}</span>;
}
