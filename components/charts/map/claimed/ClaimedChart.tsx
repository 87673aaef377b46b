import { memo } from "react";
import type { ClaimedCountRow } from "@/db/queries/initiatives";
import type { IsoDay } from "@/lib/dates";
import { mapWords } from "@/lib/words/map";
import styles from "./claimed.module.css";
import { type ClaimedLayout, LINES, type LineKey, PLOT_HEIGHT, PLOT_UNITS, xOfDay } from "./layout";

type Layout = ClaimedLayout<ClaimedCountRow>;
type Props = { layout: Layout; label: string; ink: string; day: IsoDay };

/** Room below the plot for the months, px. */
const FOOT = 24;
/** How large a point is, and what a pointer hits, px. */
const POINT = 3.5;
const HIT = 12;

const CLASS_OF: Record<LineKey, string | undefined> = {
  claimed: styles.lineClaimed,
  named: styles.lineNamed,
  ownAct: styles.lineOwnAct,
};

/** The three numbers over time, and the day shown as an upright line. */
export function ClaimedChart({ layout, label, ink, day }: Props) {
  const x = `${xOfDay(day, layout.days)}%`;
  return (
    <div className={styles.plot}>
      <svg width="100%" height={PLOT_HEIGHT + FOOT} role="group" aria-label={label} className={styles.chart}>
        <Steps layout={layout} ink={ink} />
        <line x1={x} x2={x} y1={-6} y2={PLOT_HEIGHT} className={styles.dayLine} />
        <Points layout={layout} />
      </svg>
    </div>
  );
}

/** What no day moves: axes, lines and their names. */
const Steps = memo(function Steps({ layout, ink }: { layout: Layout; ink: string }) {
  const { claimed, grammar } = mapWords();
  return (
    <g aria-hidden="true">
      {layout.numbers.map(({ number, y }) => (
        <g key={number}>
          <line x1="0%" x2="100%" y1={y} y2={y} className={number === 0 ? styles.floor : styles.grid} />
          <text x="0%" y={y} dx={-6} dy="0.35em" className={styles.number}>
            {grammar.number(number)}
          </text>
        </g>
      ))}
      {layout.months.map(({ day, x }) => (
        <g key={day}>
          <line x1={`${x}%`} x2={`${x}%`} y1={PLOT_HEIGHT} y2={PLOT_HEIGHT + 4} className={styles.floor} />
          <text x={`${x}%`} y={PLOT_HEIGHT + 18} className={styles.month}>
            {grammar.shortMonth(day)} {day.slice(0, 4)}
          </text>
        </g>
      ))}
      <svg
        width="100%"
        height={PLOT_HEIGHT}
        viewBox={`0 0 ${PLOT_UNITS} ${PLOT_HEIGHT}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {LINES.map((key) => {
          const { path, band } = layout.lines[key];
          const stroke = key === "claimed" ? "var(--secondary)" : ink;
          return (
            <g key={key}>
              {band && <path d={band} fill={stroke} className={styles.band} />}
              {path && (
                <path d={path} stroke={stroke} className={CLASS_OF[key]} vectorEffect="non-scaling-stroke" />
              )}
            </g>
          );
        })}
      </svg>
      {LINES.map((key) => {
        const { end, label } = layout.lines[key];
        return (
          end !== undefined && (
            <text key={key} x="100%" y={label} dx={8} dy="0.35em" className={styles.name}>
              {claimed.lines[key]}
            </text>
          )
        );
      })}
    </g>
  );
});

/** Each claim, a link to its source. */
const Points = memo(function Points({ layout }: { layout: Layout }) {
  const { claimed } = mapWords();
  return layout.points.map(({ claim, x, y }) => {
    const name = claimed.point(claim, claim, claim.sourcePublisher ?? "");
    return (
      <a key={claim.id} href={claim.sourceUrl ?? ""} aria-label={name} className={styles.point}>
        <title>{name}</title>
        <circle cx={`${x}%`} cy={y} r={HIT} className={styles.hit} />
        <circle cx={`${x}%`} cy={y} r={POINT} className={styles.dot} />
      </a>
    );
  });
});
