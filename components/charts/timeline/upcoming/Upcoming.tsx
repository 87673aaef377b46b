import { RecordLink } from "@/components/page/RecordLink";
import { useChartRows } from "@/components/page/use-chart-rows";
import { readFuzzyDate } from "@/lib/dates";
import { formHref } from "@/lib/link/forms";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { filterOf } from "../rows";
import { type UpcomingRows, upcomingRows } from "./rows";
import styles from "./upcoming.module.css";

/** Dates that are listed before a reader asks for more. */
const FIRST = 6;

/** What of the acts shown lies after the day to which the record was checked; nothing where nothing does. */
export function Upcoming({ state }: { state: TimelineState }) {
  const { shown, isBusy } = useChartRows(state, upcomingRows);
  if (!shown || shown.rows.dates.length === 0) return null;
  const { upcoming, grammar } = timelineWords();
  const { checkedTo, dates } = shown.rows;
  const checked = readFuzzyDate(checkedTo);
  const rest = dates.slice(FIRST);
  return (
    <section className={styles.upcoming} aria-label={upcoming.heading} aria-busy={isBusy}>
      <h2>{upcoming.heading}</h2>
      <p className="prose muted">
        {upcoming.sentence(dates.length, checked ? grammar.date(checked) : checkedTo)}
      </p>
      <Dates dates={dates.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{upcoming.more(rest.length)}</summary>
          <Dates dates={rest} />
        </details>
      )}
      <p>
        <a href={formHref(timelineLink.href(filterOf(shown.state)), "ics")}>{upcoming.calendar}</a>
      </p>
    </section>
  );
}

function Dates({ dates }: { dates: UpcomingRows["dates"] }) {
  const { upcoming, grammar } = timelineWords();
  return (
    <ol className={styles.dates}>
      {dates.map((date) => (
        <li key={`${date.id} ${date.kind}`}>
          <span className={styles.day}>{grammar.date(date)}</span>
          <span className={styles.kind}>{upcoming.label(date.kind, date)}</span>
          <RecordLink noun="event" id={date.id}>
            {date.title}
          </RecordLink>
        </li>
      ))}
    </ol>
  );
}
