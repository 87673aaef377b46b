import { type TimelineState, timelineLink, windowOf } from "@/lib/link/timeline";
import { writeWindow } from "@/lib/link/window";
import { type Days, daysOf, pan, type Stretch, stretchOf, zoom } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import styles from "./overview.module.css";
import { WindowLink } from "./WindowLink";

type Props = {
  state: TimelineState;
  /** The stretch that the chart spans; none without events. */
  still: Stretch | undefined;
  whole: Days;
  span: Days;
  onChange: (next: TimelineState) => void;
};

const STEPS = ["earlier", "later", "out", "in"] as const;

/** Per step: how it changes the window, its sign, and the key that does the same in the chart. */
const STEP: Record<(typeof STEPS)[number], { sign: string; to: (now: Stretch, limits: Stretch) => Stretch }> =
  {
    earlier: { sign: "‹", to: (now, limits) => pan(now, -0.5, limits) },
    later: { sign: "›", to: (now, limits) => pan(now, 0.5, limits) },
    out: { sign: "−", to: (now, limits) => zoom(now, 2, 0.5, limits) },
    in: { sign: "+", to: (now, limits) => zoom(now, 0.5, 0.5, limits) },
  };

/** Steps of the window as links, so that they work without script too. */
export function ZoomLinks({ state, still, whole, span, onChange }: Props) {
  const { timelineWindow } = timelineWords();
  const limits = stretchOf(whole);
  const now = still ?? limits;
  const { from = span.first, to = span.last } = windowOf(state);
  const isAtEnd = { earlier: from <= span.first, later: to >= span.last, out: false, in: false };
  return (
    <nav className={styles.steps} aria-label={timelineWindow.zoom}>
      {STEPS.map((step) => {
        const next = { ...state, ...writeWindow(daysOf(STEP[step].to(now, limits)), span) };
        return (
          <WindowLink
            key={step}
            next={next}
            label={timelineWindow.step[step]}
            disabled={isAtEnd[step] || timelineLink.query(next) === timelineLink.query(state)}
            onChange={onChange}
          >
            {STEP[step].sign}
          </WindowLink>
        );
      })}
    </nav>
  );
}
