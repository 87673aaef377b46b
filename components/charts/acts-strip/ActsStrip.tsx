import { senderInk } from "@/lib/colours";
import { frontWords } from "@/lib/words/front";
import styles from "./acts-strip.module.css";
import { layoutActsStrip, type QuarterActs } from "./layout";

type Props = { counts: readonly QuarterActs[]; fromYear: number };

/** Acts per quarter, one row of bars per group of senders, all on one scale. */
export function ActsStrip({ counts, fromYear }: Props) {
  const { home, vocabulary, grammar } = frontWords();
  const strip = layoutActsStrip(counts, fromYear);
  return (
    <svg className={styles.strip} width="100%" height={strip.height} role="img" aria-label={home.acts.label}>
      {strip.ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={`${x}%`} x2={`${x}%`} y1={0} y2={strip.axisY + 6} className={styles.grid} />
          <text x={`${x}%`} dx={4} y={strip.height - 4} className={styles.tick}>
            {year}
          </text>
        </g>
      ))}
      {strip.rows.map(({ group, acts, labelY, floorY, bars }) => (
        <g key={group}>
          <text x={4} y={labelY} className={styles.name}>
            <tspan fill={senderInk(group)} fontWeight={600}>
              {vocabulary.group[group]}
            </tspan>{" "}
            <tspan className={styles.tick}>{grammar.number(acts)}</tspan>
          </text>
          <line x1="0%" x2="100%" y1={floorY} y2={floorY} className={styles.floor} />
          {bars.map(({ quarter, x, width, height }) => (
            <rect
              key={quarter}
              x={`${x}%`}
              width={`${width}%`}
              y={floorY - height}
              height={height}
              fill={senderInk(group)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
