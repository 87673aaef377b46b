import { timelineWords } from "@/lib/words/timeline";
import type { TimelineLayout } from "./layout";
import type { TimeTick } from "./ticks";
import styles from "./timeline.module.css";

/** The time axis and its grid: under the lanes, or between two that are mirrored. */
export function TimeAxis({
  layout,
}: {
  layout: Pick<TimelineLayout, "ticks" | "axisY" | "bottom" | "width">;
}) {
  const { ticks, axisY, bottom, width } = layout;
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={tick.x} x2={tick.x} y1={0} y2={axisY} className={styles.grid} />
          {bottom > axisY && (
            <line x1={tick.x} x2={tick.x} y1={axisY + 30} y2={bottom} className={styles.grid} />
          )}
          <text x={tick.x} y={axisY + 20} textAnchor={tick.anchor} className={styles.tick}>
            {tickLabel(tick)}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={axisY} y2={axisY} className={styles.rule} />
      {bottom > axisY && <line x1={0} x2={width} y1={bottom} y2={bottom} className={styles.rule} />}
    </g>
  );
}

function tickLabel({ day, label }: TimeTick): string {
  const { grammar } = timelineWords();
  const year = day.slice(0, 4);
  if (label === "year") return year;
  if (label === "day") return grammar.day(day);
  return label === "month" ? grammar.shortMonth(day) : `${grammar.shortMonth(day)} ${year}`;
}
