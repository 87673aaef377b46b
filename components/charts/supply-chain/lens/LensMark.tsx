import styles from "./lens.module.css";
import type { Look } from "./look";

/** How wide a mark is, px: it stands between the edge of a box and its text. */
const WIDTH = 5;
/** From one stripe of what is reached from abroad to the next, px. */
const STRIPE = 4;

type Props = { look: Look; x: number; y: number; height: number };

/** The mark of a node seen through a lens; looks differ by how much of it is filled, so that no colour is needed. */
export function LensMark({ look, x, y, height }: Props) {
  const frame = { x, y, width: WIDTH, height };
  if (look === "none") return <rect {...frame} className={styles.open} />;
  if (look === "unknown") return <rect {...frame} className={styles.unknown} />;
  if (look === "beyond") {
    const count = Math.floor(height / STRIPE);
    const stripes = Array.from({ length: count }, (_, index) => `M${x},${y + index * STRIPE + 2}h${WIDTH}`);
    return (
      <>
        <rect {...frame} className={styles.open} />
        <path d={stripes.join("")} className={styles.stripes} />
      </>
    );
  }
  return <rect {...frame} className={styles[look]} />;
}
