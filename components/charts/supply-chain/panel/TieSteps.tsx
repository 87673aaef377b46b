import type { DependencyRow } from "@/db/queries/supply-chain";
import { reachFrom } from "@/lib/graph/reach";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "../SupplyChain";
import type { Strand } from "../strands";
import styles from "../supply-chain.module.css";
import { TieText } from "../TieText";

type Props = NodeLinks & { strands: readonly Strand<DependencyRow>[]; start: string; upstream: boolean };

/** Ties one way, the nearest open and the farther ones folded by how many steps they are away; cut ones first. */
export function TieSteps({ strands, start, upstream, ...links }: Props) {
  const { panel } = chainWords().supplyChain;
  const distances = reachFrom(strands, start, upstream ? "upstream" : "downstream");
  const steps = new Map<number, Strand<DependencyRow>[]>();
  for (const strand of strands) {
    const step = (distances.get(upstream ? strand.to : strand.from) ?? 0) + 1;
    steps.set(step, [...(steps.get(step) ?? []), strand]);
  }
  return (
    <div className={styles.onScreen}>
      <h3>{upstream ? panel.upstream(strands.length) : panel.downstream(strands.length)}</h3>
      {[...steps]
        .sort(([a], [b]) => a - b)
        .map(([step, members]) => (
          <details key={step} open={step === 1}>
            <summary>
              {panel.hop(step)} ({members.length})
            </summary>
            <ul className={styles.rows}>
              {members
                .toSorted((a, b) => Number(b.state === "cut") - Number(a.state === "cut"))
                .map((strand) => (
                  <TieText key={strand.id} strand={strand} {...links} />
                ))}
            </ul>
          </details>
        ))}
    </div>
  );
}
