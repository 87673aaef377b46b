import type { EventDetail } from "@/db/queries/event-detail";
import { daysBetween } from "@/lib/dates";
import { recordHref } from "@/lib/link/record";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { words } from "@/lib/words";
import styles from "./panel.module.css";

/** What an event answers, changes or ends, what followed it, and the dependencies that it cut. */
export function EventLinks({ event, rev }: { event: EventDetail; rev: number | undefined }) {
  const { timeline, vocabulary, grammar } = words();
  const { panel } = timeline;
  return (
    <>
      {event.links.length > 0 && (
        <>
          <h3>{panel.links}</h3>
          <ul className={styles.lines}>
            {event.links.map(({ kind, basis, outgoing, other, title, announcedOn, note }) => (
              <li key={`${kind}:${other}`}>
                {(outgoing ? vocabulary.link : vocabulary.linkBack)[kind]}{" "}
                <a href={recordHref("event", other, rev)}>{title}</a>{" "}
                {grammar.after(Math.abs(daysBetween(announcedOn, event.announcedOn)))}{" "}
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
                    at: untilPrecision === "day" ? (untilOn ?? undefined) : undefined,
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
