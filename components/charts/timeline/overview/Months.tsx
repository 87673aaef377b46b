import { senderInk } from "@/lib/colours";
import { timelineWords } from "@/lib/words/timeline";
import { type OverviewLayout, TALLEST } from "./layout-overview";
import styles from "./overview.module.css";

/** Room above the tallest bar for its label, and the height of the years below, px. */
export const ABOVE = 18;
export const FLOOR = ABOVE + TALLEST;
export const STRIP_HEIGHT = FLOOR + 24;

/** The bars of the strip, its tallest named, and the years below it. */
export function Months({ layout, label }: { layout: OverviewLayout; label: string }) {
  const { timelineWindow, grammar } = timelineWords();
  const { peak } = layout;
  return (
    <>
      <g aria-hidden="true">
        {layout.years.map(({ year, x, from }) => (
          <g key={year} className={styles[from]}>
            <line x1={`${x}%`} x2={`${x}%`} y1={ABOVE} y2={FLOOR + 5} className={styles.grid} />
            <text x={`${x}%`} y={FLOOR + 18} className={styles.year}>
              {year}
            </text>
          </g>
        ))}
      </g>
      <svg
        y={ABOVE}
        width="100%"
        height={TALLEST}
        viewBox={`0 0 ${layout.days} ${TALLEST}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {layout.groups.map(({ group, path }) => (
          <path key={group} d={path} fill={senderInk(group)} />
        ))}
      </svg>
      <line x1="0%" x2="100%" y1={FLOOR} y2={FLOOR} className={styles.floor} />
      {peak && (
        <text
          x={`${peak.x}%`}
          y={ABOVE - 5}
          textAnchor={peak.x < 15 ? "start" : peak.x > 85 ? "end" : "middle"}
          className={styles.peak}
          aria-hidden="true"
        >
          {timelineWindow.peak(peak.acts, grammar.date({ on: peak.month, precision: "month" }))}
        </text>
      )}
    </>
  );
}
