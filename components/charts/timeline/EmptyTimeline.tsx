import { isPlainClick } from "@/components/page/use-link-state";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { dropsOf } from "./drops";
import type { TimelineRows } from "./rows";
import styles from "./timeline.module.css";
import filters from "./timeline-filters.module.css";

type Props = {
  state: TimelineState;
  drops: TimelineRows["drops"];
  nameOf: (id: string) => string;
  onDrop: (next: TimelineState) => void;
};

/** Says that nothing passes, and which filters, dropped alone, bring how many acts back. */
export function EmptyTimeline({ state, drops, nameOf, onDrop }: Props) {
  const { timeline, search } = timelineWords();
  const offered = dropsOf(state, drops, nameOf, timelineWords());
  const cleared = { ...timelineLink.empty, lanes: state.lanes, rev: state.rev };
  const link = (label: string, next: TimelineState) => (
    <a
      href={timelineLink.href(next)}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        onDrop(next);
      }}
    >
      {label}
    </a>
  );
  return (
    <div className={styles.empty}>
      <h2>{timeline.empty.heading}</h2>
      <p>{offered.length > 0 ? search.empty.lead(offered.length) : search.empty.none}</p>
      <ul className={filters.drops}>
        {offered.map(({ label, next }) => (
          <li key={label}>{link(label, next)}</li>
        ))}
        {offered.length === 0 && <li>{link(search.empty.clear, cleared)}</li>}
      </ul>
    </div>
  );
}
