import { words } from "@/lib/words";
import type { TimelineRows } from "../rows";
import styles from "./arcs.module.css";
import { lagOf } from "./lag";
import type { Relations } from "./relations";
import { announcedBetween } from "./time-between";

type Props = { open: TimelineRows["events"][number]; events: TimelineRows["events"]; relations: Relations };

/** What the arcs of the open event draw, as text: its lag, then each linked act with what lies between. */
export function RelationList({ open, events, relations }: Props) {
  const { arcs, vocabulary } = words();
  const lag = lagOf(open);
  const links = relations.links.filter(({ event, other }) => event.id === open.id || other.id === open.id);
  if (!lag && links.length === 0) return null;
  return (
    <ul className={styles.relations} aria-label={arcs.relations}>
      {lag && <li>{arcs.lag(lag.length)}</li>}
      {links.map(({ id, kind, basis, event, other }) => {
        const [far, verbs] = event.id === open.id ? [other, vocabulary.link] : [event, vocabulary.linkBack];
        const drawn = events.some((shown) => shown.id === far.id);
        return (
          <li key={id}>
            {verbs[kind]}{" "}
            <a href={relations.hrefTo(far, drawn)} onClick={(click) => relations.onGo(click, far, drawn)}>
              {far.title}
            </a>
            {arcs.relationEnd(announcedBetween(other, event), basis)}
          </li>
        );
      })}
    </ul>
  );
}
