import type { Lens } from "@/lib/link/supply-chain";
import { chainWords } from "@/lib/words/chain";
import { LensMark } from "./LensMark";
import styles from "./lens.module.css";
import { LOOKS } from "./look";

/** What the marks of a lens mean. */
export function LensLegend({ lens }: { lens: Lens }) {
  const { lenses } = chainWords();
  const names = lenses.look[lens];
  return (
    <>
      <ul className={styles.legend} aria-label={lenses.name[lens]}>
        {LOOKS.filter((look) => names[look] !== "").map((look) => (
          <li key={look}>
            <svg width={14} height={16} viewBox="0 0 14 16" aria-hidden="true">
              <LensMark look={look} x={2} y={1} height={14} />
            </svg>{" "}
            {names[look]}
          </li>
        ))}
      </ul>
      {lenses.companies[lens] && <p className={styles.note}>{lenses.companies[lens]}</p>}
    </>
  );
}
