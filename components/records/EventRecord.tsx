import { EventFacts } from "@/components/panel/EventFacts";
import { EventLinks } from "@/components/panel/EventLinks";
import { SourceList } from "@/components/panel/SourceList";
import { tellEvent } from "@/components/panel/tell-event";
import { addressesOf } from "@/components/share/view";
import type { NeighbourRow } from "@/db/queries/acts";
import type { EventDetail } from "@/db/queries/event-detail";
import { recordHref } from "@/lib/link/record";
import { aroundAct } from "@/lib/link/record-view";
import { timelineLink } from "@/lib/link/timeline";
import { recordWords } from "@/lib/words/records";
import { ChartLinks } from "./ChartLinks";
import { chartLinksOf } from "./event-links";
import type { RecordHistory } from "./HistorySection";
import { type Citing, type Opened, RecordPage } from "./RecordPage";
import styles from "./records.module.css";

type Props = {
  opened: Opened;
  event: EventDetail;
  neighbours: readonly NeighbourRow[];
  history: RecordHistory;
  citing: Citing;
};

/** One act with everything known about it. */
export function EventRecord({ opened, event, neighbours, history, citing }: Props) {
  const { records, site, vocabulary, grammar } = recordWords();
  return (
    <RecordPage
      opened={opened}
      kicker={`${vocabulary.measure[event.measure]} · ${grammar.date({ on: event.announcedOn, precision: event.announcedPrecision })}`}
      title={event.title}
      sentence={event.summary}
      aside={<ChartLinks links={chartLinksOf(event, opened.rev, recordWords())} />}
      history={history}
      citing={citing}
      sharing={{
        chart: "timeline",
        sentence: tellEvent(event),
        drawn: {
          ...addressesOf(timelineLink, { ...aroundAct(event), rev: opened.rev }, opened.revision),
          text: records.event.timeline,
        },
      }}
    >
      <section>
        <h2>{records.known}</h2>
        <EventFacts event={event} rev={opened.rev} />
        <EventLinks event={event} rev={opened.rev} />
      </section>
      <section>
        <h2>{site.source.heading}</h2>
        <SourceList sources={event.sources} />
      </section>
      {neighbours.length > 0 && (
        <section>
          <h2>{records.event.neighbours}</h2>
          <ul className={styles.plain}>
            {neighbours.map(({ id, title, announcedOn, later }) => (
              <li key={id}>
                {later ? records.event.after : records.event.before}{" "}
                <a href={recordHref("event", id, opened.rev)}>{title}</a>{" "}
                <span className="muted">{grammar.day(announcedOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </RecordPage>
  );
}
