import type { EventDetail } from "@/db/queries/event-detail";
import { lastDay } from "@/lib/dates";
import { recordHref } from "@/lib/link/record";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { announcedBetween, type TimeBetween } from "@/lib/time-between";
import { words } from "@/lib/words";
import type { FilterLink } from "./filter-link";
import styles from "./panel.module.css";

type Props = {
  event: EventDetail;
  rev: number | undefined;
  /** What another event's title does beside a chart; without it, it leads to the event's own page. */
  eventTo?: (id: string) => FilterLink;
};

/** What an event answers, changes or ends, what followed it, and the dependencies that it cut. */
export function EventLinks({ event, rev, eventTo }: Props) {
  const { timeline, vocabulary, grammar, arcs } = words();
  const { panel } = timeline;
  return (
    <>
      {event.links.length > 0 && (
        <>
          <h3>{panel.links}</h3>
          <ul className={styles.lines}>
            {event.links.map(({ kind, basis, outgoing, other, title, note, ...far }) => (
              <li key={`${kind}:${other}`}>
                {(outgoing ? vocabulary.link : vocabulary.linkBack)[kind]}{" "}
                <a {...(eventTo?.(other) ?? { href: recordHref("event", other, rev) })}>{title}</a>{" "}
                {arcs.after(apart(announcedBetween(far, event)))}{" "}
                <span className="muted">
                  ({vocabulary.basis[basis]}
                  {kind === "companion-of" && `; ${panel.companion}`}
                  {note && `; ${note}`})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {event.severed.length > 0 && (
        <>
          <h3>{panel.cut}</h3>
          <ul className={styles.lines}>
            {event.severed.map(({ id, fromName, to, toName, untilOn, untilPrecision }) => (
              <li key={id}>
                <a
                  href={supplyChainLink.href({
                    ...supplyChainLink.empty,
                    focus: to,
                    at:
                      untilOn && untilPrecision
                        ? lastDay({ on: untilOn, precision: untilPrecision })
                        : undefined,
                    rev,
                  })}
                >
                  {panel.cutTie(
                    fromName,
                    toName,
                    untilOn && untilPrecision ? grammar.date({ on: untilOn, precision: untilPrecision }) : "",
                  )}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A length of time, whichever end came first: the words before it say that. */
function apart({ unit, count }: TimeBetween): TimeBetween {
  return { unit, count: Math.abs(count) };
}
