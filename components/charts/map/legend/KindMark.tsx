import type { Looser } from "./glyphs";
import styles from "./legend.module.css";

type Props = {
  kind: Looser;
  x: number;
  y: number;
  /** Units of the drawing for one px of the page. */
  unit: number;
};

const RADIUS = 3.4;
const CORE = 1.5;

/** The mark of a looser tie: a small disc that is the fuller the closer the tie, half, a point, or empty, which no loss of colour takes away. */
export function KindMark({ kind, x, y, unit }: Props) {
  const r = RADIUS * unit;
  return (
    <g className={styles.mark}>
      <circle cx={x} cy={y} r={r} className={styles.disc} />
      {kind === "partner" && (
        <path d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`} className={styles.core} />
      )}
      {kind === "endorser" && <circle cx={x} cy={y} r={CORE * unit} className={styles.core} />}
    </g>
  );
}
