"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { Marked } from "@/components/page/Marked";
import { CiteLinks } from "@/components/panel/CiteLinks";
import { CopyField } from "@/components/panel/CopyField";
import { citeEvent } from "@/components/panel/cite";
import { EventFacts } from "@/components/panel/EventFacts";
import { EventLinks } from "@/components/panel/EventLinks";
import type { FilterLink } from "@/components/panel/filter-link";
import { mapsOf } from "@/components/panel/maps";
import { officialFirst } from "@/components/panel/official-first";
import styles from "@/components/panel/panel.module.css";
import { SourceList } from "@/components/panel/SourceList";
import { senderInk } from "@/lib/colours";
import { senderGroup } from "@/lib/lanes";
import { recordHref } from "@/lib/link/record";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { Corrected } from "./Corrected";
import { EventSteps } from "./EventSteps";
import own from "./event-panel.module.css";
import type { Place } from "./neighbours";
import { eventDetail, type TimelineRows } from "./rows";

export type PanelProps = {
  id: string;
  state: TimelineState;
  shown: Pick<TimelineRows, "checkedTo" | "revision">;
  /** The act as the chart draws it, when it passes; and where it stands among those that pass. */
  row: TimelineRows["events"][number] | undefined;
  place: Place | undefined;
  /** Scheme and host of the site, for addresses that are taken away. */
  origin: string;
  linkTo: (next: TimelineState) => FilterLink;
};

/** The open event with everything known about it: beside the chart, or below its entry in the list. */
export function EventPanel({
  where,
  id,
  state,
  shown,
  row,
  place,
  origin,
  linkTo,
}: PanelProps & { where: "beside" | "below" }) {
  const { rev } = state;
  const { data: event, error, refetch } = useQuery(eventDetail(id, rev));
  const { site, timeline, vocabulary, grammar, eventPanel } = timelineWords();
  const eventTo = (other: string | undefined) => linkTo({ ...state, event: other });
  const beside = `${own.beside} ${row ? own.besideWide : own.besideAlone}`;
  const maps = event ? mapsOf(event, rev, timelineWords()) : [];
  return (
    <section
      className={`${styles.panel} ${where === "beside" ? beside : own.below}`}
      aria-label={timeline.panel.label}
      id={where === "beside" ? "event" : undefined}
      data-panel={id}
      tabIndex={-1}
    >
      <EventSteps place={place} linkTo={eventTo} />
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
          </div>
          <h2>
            <Marked>{event.title}</Marked>
          </h2>
          <Corrected event={event} rev={rev} />
          <p>
            <Marked>{event.summary}</Marked>
          </p>
          <EventFacts event={event} rev={rev} filterTo={(party) => linkTo({ ...state, actor: [party] })} />
          <p className={own.hint}>{eventPanel.partyHint}</p>
          <EventLinks event={event} rev={rev} eventTo={eventTo} />
          {maps.length > 0 && (
            <>
              <h3>{eventPanel.maps}</h3>
              <ul className={styles.lines}>
                {maps.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{site.source.heading}</h3>
          <SourceList sources={officialFirst(event.sources)} citation={event.citation} />
          <h3>{eventPanel.cite}</h3>
          <CopyField
            label={eventPanel.citeLabel}
            button={eventPanel.copyCitation}
            text={citeEvent(event, shown.checkedTo, origin, timelineWords())}
          />
          <CiteLinks href={recordHref("event", event.id, shown.revision)} />
          <h3>{eventPanel.link}</h3>
          <CopyField
            label={eventPanel.linkLabel}
            button={eventPanel.copyLink}
            text={`${origin}${timelineLink.href({ ...state, rev: shown.revision })}`}
          />
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
      <Marked>{children}</Marked>
    </>
  );
}
