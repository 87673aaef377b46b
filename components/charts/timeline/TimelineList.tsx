import { Marked } from "@/components/page/Marked";
import { familyPath, isHollow } from "@/components/svg/family-mark";
import { senderInk } from "@/lib/colours";
import { senderGroup } from "@/lib/lanes";
import { familyOf } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import type { TimelineRows } from "./rows";
import { type AxisDate, shownDate } from "./shown-date";
import styles from "./timeline.module.css";

type Props = {
  events: TimelineRows["events"];
  dates: AxisDate;
  open: string | undefined;
  hrefOf: (event: string) => string;
  onOpen: (event: React.MouseEvent, id: string) => void;
  /** The panel of the open event, which stands below its entry. */
  panel: React.ReactNode;
};

/** The same acts top to bottom, by year: the timeline of a narrow screen. */
export function TimelineList({ events, dates, open, hrefOf, onOpen, panel }: Props) {
  const years = new Map<string, TimelineRows["events"]>();
  for (const event of events) {
    const year = shownDate(event, dates)?.on.slice(0, 4);
    if (year) years.set(year, [...(years.get(year) ?? []), event]);
  }
  const { grammar } = timelineWords();
  return (
    <ol className={styles.list}>
      {[...years].map(([year, members]) => (
        <li key={year}>
          <h2 className={styles.year}>{year}</h2>
          <ol>
            {members.map((event) => (
              <li key={event.id}>
                <a
                  className={styles.entry}
                  href={hrefOf(event.id)}
                  data-mark={event.id}
                  {...(event.id === open && { "aria-current": "true" as const })}
                  onClick={(click) => onOpen(click, event.id)}
                >
                  <ListMark event={event} />
                  <span>
                    <small>
                      {dateInWords(event, dates)} ·{" "}
                      <Marked>{grammar.list(event.senders.map(({ name }) => name))}</Marked>
                    </small>
                    <b>
                      <Marked>{event.title}</Marked>
                    </b>
                  </span>
                </a>
                {event.id === open && panel}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function ListMark({ event }: { event: TimelineRows["events"][number] }) {
  const family = familyOf(event.measure);
  const ink = senderInk(senderGroup(event.senders));
  const hollow = isHollow(family) || event.stage !== "adopted";
  return (
    <svg width={24} height={24} viewBox="-12 -12 24 24" aria-hidden="true">
      {event.extraterritorial && <circle r={10} fill="none" stroke={ink} strokeWidth={1.2} />}
      <path
        d={familyPath(family)}
        transform={event.extraterritorial ? "scale(0.78)" : undefined}
        fill={hollow ? "var(--paper)" : ink}
        stroke={ink}
        strokeWidth={hollow ? 1.6 : 0}
        strokeDasharray={event.stage === "adopted" ? undefined : "2 2"}
      />
    </svg>
  );
}

function dateInWords(event: TimelineRows["events"][number], dates: AxisDate): string {
  const date = shownDate(event, dates);
  return date ? timelineWords().grammar.date(date) : "";
}
