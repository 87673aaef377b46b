import { memo } from "react";
import type { Days } from "@/lib/stretch";
import { daySliderWords } from "@/lib/words/day-slider";
import styles from "./day-slider.module.css";
import { describePlace } from "./describe-slider";
import { type DayMark, type MarkKind, placeMarks } from "./marks";
import { AXIS, FLOOR, GRIP, TICK, YEARS } from "./strip";
import { labelYears } from "./year-labels";

type Props = {
  span: Days;
  marks: readonly DayMark[];
  /** Of the track, px; 0 while it is not known. */
  width: number;
};

/** From where to where a mark is drawn: what is lost hangs from the line, what is gained stands on it. */
const ENDS: Record<MarkKind, { y1: number; y2: number }> = {
  loss: { y1: AXIS, y2: AXIS + TICK },
  gain: { y1: AXIS - TICK, y2: AXIS },
  both: { y1: AXIS - TICK, y2: AXIS + TICK },
};

/** The line of days with its years and marks. It is not drawn anew while the handle moves. */
export const DayScale = memo(function DayScale({ span, marks, width }: Props) {
  const words = daySliderWords();
  return (
    <g aria-hidden="true">
      {labelYears(span, width).map(({ year, x }) => (
        <g key={year}>
          <line x1={`${x}%`} x2={`${x}%`} y1={GRIP.top} y2={FLOOR} className={styles.grid} />
          <text x={`${x}%`} y={YEARS} className={styles.year}>
            {year}
          </text>
        </g>
      ))}
      <line x1="0%" x2="100%" y1={AXIS} y2={AXIS} className={styles.axis} />
      {placeMarks({ span, marks, width }).map((place) => (
        <g key={place.x}>
          <title>{describePlace(place, words)}</title>
          <rect
            x={`${place.x}%`}
            y={AXIS - TICK}
            width={2 * place.reach}
            height={2 * TICK}
            transform={`translate(${-place.reach} 0)`}
            className={styles.hit}
          />
          <line x1={`${place.x}%`} x2={`${place.x}%`} {...ENDS[place.kind]} className={styles.mark} />
        </g>
      ))}
    </g>
  );
});
