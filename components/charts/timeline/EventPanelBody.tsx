import { Marked } from "@/components/page/Marked";
import { citeEvent } from "@/components/panel/cite";
import { EventFacts } from "@/components/panel/EventFacts";
import { EventLinks } from "@/components/panel/EventLinks";
import { mapsOf } from "@/components/panel/maps";
import { officialFirst } from "@/components/panel/official-first";
import styles from "@/components/panel/panel.module.css";
import { SourceList } from "@/components/panel/SourceList";
import { tellEvent } from "@/components/panel/tell-event";
import { PanelShare } from "@/components/share/Share";
import { addressesOf } from "@/components/share/view";
import type { EventDetail } from "@/db/queries/event-detail";
import { senderInk } from "@/lib/colours";
import { senderGroup } from "@/lib/lanes";
import { recordHref } from "@/lib/link/record";
import { timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { Corrected } from "./Corrected";
import type { PanelProps } from "./EventPanel";
import own from "./event-panel.module.css";

type Props = Omit<PanelProps, "id" | "place"> & { event: EventDetail };

/** Everything known about the open event. */
export function EventPanelBody({ event, state, shown, row, origin, linkTo }: Props) {
  const { rev } = state;
  const { site, timeline, vocabulary, grammar, eventPanel } = timelineWords();
  const eventTo = (other: string | undefined) => linkTo({ ...state, event: other });
  const maps = mapsOf(event, rev, timelineWords());
  return (
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
      <PanelShare
        key={event.id}
        chart="timeline"
        title={event.title}
        sentence={tellEvent(event)}
        {...addressesOf(timelineLink, state, shown.revision)}
        revision={shown.revision}
        checkedTo={shown.checkedTo}
        origin={origin}
        citation={citeEvent(event, shown.checkedTo, origin, timelineWords())}
        record={recordHref("event", event.id, shown.revision)}
      />
      <h3>
        <a href={recordHref("event", event.id, rev)}>{timeline.panel.full}</a>
      </h3>
    </>
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
