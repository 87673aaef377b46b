import { daysBetween } from "@/lib/dates";
import { type Days, stretchOf } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import type { MovingWindow } from "../use-moving-window";
import { type Handle, pressKey } from "./brush";
import { describeHandle } from "./describe-overview";
import { HIT, TOP } from "./hold";
import { FLOOR } from "./Months";
import styles from "./overview.module.css";

const GRIP = { width: 10, height: 26 };

type Props = {
  which: Handle;
  /** Where the border that it moves stands, per cent. */
  x: number;
  window: Days;
  whole: Days;
  span: Days;
  moving: MovingWindow;
};

/** One end of the window as a slider. It reaches outwards, so that those of a narrow window do not hide each other. */
export function BrushHandle({ which, x, window, whole, span, moving }: Props) {
  const catalogue = timelineWords();
  const outwards = (width: number) => (which === "first" ? `translate(${-width} 0)` : undefined);
  function press(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pressKey(window, which, event, whole);
    if (!next) return;
    event.preventDefault();
    moving.move(stretchOf(next));
  }
  return (
    <g
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-part={which}
      aria-label={catalogue.timelineWindow.handle[which]}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={daysBetween(whole.first, whole.last)}
      aria-valuenow={daysBetween(whole.first, window[which])}
      aria-valuetext={describeHandle(which, window, span, catalogue)}
      onKeyDown={press}
      onKeyUp={() => moving.isMoving && moving.end(stretchOf(window), "run")}
      onBlur={moving.endRun}
    >
      <rect
        x={`${x}%`}
        y={TOP}
        width={HIT}
        height={FLOOR - TOP}
        transform={outwards(HIT)}
        className={styles.hit}
      />
      <line x1={`${x}%`} x2={`${x}%`} y1={TOP} y2={FLOOR} className={styles.edge} />
      <rect
        x={`${x}%`}
        y={(TOP + FLOOR - GRIP.height) / 2}
        width={GRIP.width}
        height={GRIP.height}
        rx={2}
        transform={outwards(GRIP.width)}
        className={styles.grip}
      />
    </g>
  );
}
