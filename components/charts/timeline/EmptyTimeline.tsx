import { isPlainClick } from "@/components/page/use-link-state";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { words } from "@/lib/words";
import { measureLabel } from "./describe";
import styles from "./timeline.module.css";

type Props = { state: TimelineState; nameOf: (id: string) => string; onDrop: (next: TimelineState) => void };

/** Says that nothing passes, and offers to drop each filter that is on. */
export function EmptyTimeline({ state, nameOf, onDrop }: Props) {
  const { empty } = words().timeline;
  return (
    <div className={styles.empty}>
      <h2>{empty.heading}</h2>
      <ul>
        {dropsOf(state, nameOf).map(({ label, next }) => (
          <li key={label}>
            <a
              href={timelineLink.href(next)}
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                click.preventDefault();
                onDrop(next);
              }}
            >
              {empty.drop(label)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function dropsOf(
  state: TimelineState,
  nameOf: (id: string) => string,
): { label: string; next: TimelineState }[] {
  const { timeline, grammar } = words();
  const { filters } = timeline;
  const parties = (["actor", "sender", "target"] as const).flatMap((key) =>
    state[key].length > 0
      ? [{ label: `${filters[key]} ${grammar.list(state[key].map(nameOf))}`, next: { ...state, [key]: [] } }]
      : [],
  );
  const measure = state.measure.map((word) => measureLabel(word, words()));
  return [
    ...parties,
    ...(measure.length > 0
      ? [{ label: `${filters.measure} ${grammar.list(measure)}`, next: { ...state, measure: [] } }]
      : []),
    ...(state.from ? [{ label: `${filters.from} ${state.from}`, next: { ...state, from: undefined } }] : []),
    ...(state.to ? [{ label: `${filters.to} ${state.to}`, next: { ...state, to: undefined } }] : []),
    ...(state.q ? [{ label: `${filters.search} “${state.q}”`, next: { ...state, q: undefined } }] : []),
  ];
}
