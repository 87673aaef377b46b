import type { KeyboardEvent, Ref } from "react";
import { daysBetween, type IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { daySliderWords } from "@/lib/words/day-slider";
import styles from "./day-slider.module.css";
import { xOf } from "./day-track";
import { describeDay } from "./describe-slider";
import type { DayMark } from "./marks";
import { pressKey } from "./slider-keys";
import { FLOOR, GRIP, HIT } from "./strip";

type Props = {
  span: Days;
  day: IsoDay;
  marks: readonly DayMark[];
  label: string;
  ref: Ref<SVGGElement>;
  /** Called with the day to which a key moves. */
  onKey: (day: IsoDay) => void;
  /** Called when the key is up, or the focus has gone. */
  onEnd: () => void;
};

/** The day as a slider. Where a pointer takes hold of it is the track's matter. */
export function DayHandle({ span, day, marks, label, ref, onKey, onEnd }: Props) {
  const x = `${xOf(day, span)}%`;
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pressKey(day, event, span, marks);
    if (next === undefined) return;
    event.preventDefault();
    onKey(next);
  }
  return (
    <g
      ref={ref}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, daysBetween(span.first, span.last))}
      aria-valuenow={daysBetween(span.first, day)}
      aria-valuetext={describeDay(day, marks, daySliderWords())}
      onKeyDown={press}
      // Shift is let go before or after the arrow that it was pressed with.
      onKeyUp={({ key }) => key !== "Shift" && onEnd()}
      onBlur={onEnd}
    >
      <rect x={x} width={HIT} height={FLOOR} transform={`translate(${-HIT / 2} 0)`} className={styles.room} />
      <line x1={x} x2={x} y1={GRIP.top} y2={FLOOR} className={styles.edge} />
      <rect
        x={x}
        y={GRIP.top}
        width={GRIP.size}
        height={GRIP.size}
        rx={2}
        transform={`translate(${-GRIP.size / 2} 0)`}
        className={styles.grip}
      />
    </g>
  );
}
