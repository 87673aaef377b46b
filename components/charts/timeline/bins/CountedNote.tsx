import type { FilterLink } from "@/components/panel/filter-link";
import { MOST_MARKS } from "@/lib/density";
import type { TimelineState } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import type { TimelineRows } from "../rows";
import styles from "./bins.module.css";

type Props = {
  data: Pick<TimelineRows, "events" | "counted" | "counts">;
  state: TimelineState;
  linkTo: (next: TimelineState) => FilterLink;
};

/** Says why acts are counted, or that a day has more acts than are shown at once, with the way to the next ones. */
export function CountedNote({ data: { events, counted, counts }, state, linkTo }: Props) {
  const { density } = timelineWords();
  const acts = counts.events - counts.twice;
  if (counted) return <p className={styles.note}>{density.counted(acts, counted.step, MOST_MARKS)}</p>;
  if (events.length === counts.events) return null;
  const last = events.length === MOST_MARKS ? events.at(-1)?.id : undefined;
  return (
    <p className={styles.note}>
      {density.portion(events.length, acts)}{" "}
      {last !== undefined && <a {...linkTo({ ...state, after: last })}>{density.later}</a>}{" "}
      {state.after !== undefined && <a {...linkTo({ ...state, after: undefined })}>{density.fromStart}</a>}
    </p>
  );
}
