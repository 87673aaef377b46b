import type { DependencyRow } from "@/db/queries/supply-chain";
import type { IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { chainWords } from "@/lib/words/chain";
import type { Strand } from "../strands";
import styles from "./panel.module.css";
import { placeOn, tieStretches } from "./tie-strips";

type Props = {
  node: string;
  /** Its own ties. */
  strands: readonly Strand<DependencyRow>[];
  span: Days;
  day: IsoDay;
};

/** When each tie of a node stood, as one strip a tie under one line for the day; the lists tell the same in words. */
export function TieStrips({ node, strands, span, day }: Props) {
  const { supplyChain } = chainWords();
  const { strips } = supplyChain;
  return (
    <div>
      <h3>{strips.heading}</h3>
      <p className={styles.note}>{strips.note(span.first.slice(0, 4), span.last.slice(0, 4))}</p>
      <ul className={styles.strips}>
        {strands.map(({ id, from, requirement, ties }) => {
          const [tie] = ties;
          const other = from === node ? tie?.toName : tie?.fromName;
          return (
            <li key={id}>
              <span>
                {from === node ? "→ " : "← "}
                {other} <span className="muted">({supplyChain.requirement(requirement)})</span>
              </span>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                {tieStretches(ties, span).map(({ id: row, x, width, end }) => (
                  <g key={row}>
                    <rect x={x} y={3} width={Math.max(0.8, width)} height={6} className={styles.stood} />
                    {end !== "open" && (
                      <rect x={x + width - 0.8} y={0} width={0.8} height={12} className={styles[end]} />
                    )}
                  </g>
                ))}
                <rect x={placeOn(day, span)} y={0} width={0.4} height={12} className={styles.day} />
              </svg>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
