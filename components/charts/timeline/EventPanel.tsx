"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { EventFacts } from "@/components/panel/EventFacts";
import { EventLinks } from "@/components/panel/EventLinks";
import styles from "@/components/panel/panel.module.css";
import { SourceList } from "@/components/panel/SourceList";
import { senderInk } from "@/lib/colours";
import { recordHref } from "@/lib/link/record";
import { words } from "@/lib/words";
import { senderGroup } from "./lanes";
import { eventDetail, type TimelineRows } from "./rows";

type Props = {
  id: string;
  rev: number | undefined;
  row: TimelineRows["events"][number] | undefined;
  closeHref: string;
  onClose: (event: React.MouseEvent) => void;
};

/** The open event with everything known about it. */
export function EventPanel({ id, rev, row, closeHref, onClose }: Props) {
  const { data: event, error, refetch } = useQuery(eventDetail(id, rev));
  const { site, timeline, vocabulary, grammar } = words();
  return (
    <section className={styles.panel} aria-label={timeline.panel.label} id="event">
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      {event === undefined && !error && <p role="status">{site.failure.loading}</p>}
      {event && (
        <>
          <div className={styles.head}>
            <span className={styles.kicker}>
              {vocabulary.measure[event.measure]}
              {row && (
                <Sender ink={senderInk(senderGroup(row.senders))}>
                  {grammar.list(row.senders.map(({ name }) => name))}
                </Sender>
              )}
            </span>
            <a href={closeHref} onClick={onClose}>
              {timeline.panel.close}
            </a>
          </div>
          <h2>{event.title}</h2>
          <p>{event.summary}</p>
          <EventFacts event={event} rev={rev} />
          <EventLinks event={event} rev={rev} />
          <h3>{site.source.heading}</h3>
          <SourceList sources={event.sources} />
          <h3>
            <a href={recordHref("event", event.id, rev)}>{timeline.panel.full}</a>
          </h3>
        </>
      )}
    </section>
  );
}

function Sender({ ink, children }: { ink: string; children: string }) {
  return (
    <>
      {" · "}
      <svg width={9} height={9} viewBox="0 0 9 9" aria-hidden="true">
        <circle cx={4.5} cy={4.5} r={4.5} fill={ink} />
      </svg>{" "}
      {children}
    </>
  );
}
