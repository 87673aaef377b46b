import { Fragment, type ReactNode } from "react";
import type { DependencyRow } from "@/db/queries/supply-chain";
import type { NeedVerdict, Step } from "@/lib/graph/verdicts";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "./SupplyChain";
import styles from "./supply-chain.module.css";
import type { Fall, WhatIf as Fallen } from "./what-if";

type Props = NodeLinks & {
  fallen: Fallen;
  ties: readonly DependencyRow[];
  nameOf: (node: string) => string;
  share: ReactNode;
};

/** What is lost and degraded without what was taken away, each with its reason. */
export function WhatIf({ fallen, ties, nameOf, share, ...links }: Props) {
  const { whatIf } = chainWords();
  const { taken, lost, degraded } = fallen;
  const baseOf = new Map(ties.map(({ id, shareBase, shareYear }) => [id, { shareBase, shareYear }]));
  return (
    <section
      className={`${styles.panelText} ${styles.ways}`}
      aria-label={whatIf.heading(taken.map(({ name }) => name))}
    >
      <div className={styles.across}>
        <h2>{whatIf.heading(taken.map(({ name }) => name))}</h2>
        <p>{whatIf.rule}</p>
        {lost.length + degraded.length === 0 && <p className={styles.note}>{whatIf.none}</p>}
        {share}
      </div>
      {lost.length > 0 && (
        <div>
          <h3>{whatIf.lost(lost.length)}</h3>
          <ul className={styles.rows}>
            {lost.map((fall) => (
              <li key={fall.id}>
                <Chain steps={fall.chain} nameOf={nameOf} {...links} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {degraded.length > 0 && (
        <div>
          <h3>{whatIf.degraded(degraded.length)}</h3>
          <ul className={styles.rows}>
            {degraded.map((fall) => (
              <li key={fall.id}>
                <NodeName id={fall.id} nameOf={nameOf} {...links} />
                {fall.needs.map((need) => (
                  <span key={need.need.requirement} className={styles.reason}>
                    {needInWords(need, nameOf, baseOf)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type ChainProps = NodeLinks & { steps: readonly Step[]; nameOf: Props["nameOf"] };

/** From what is lost, need by need, back to what was taken away. */
function Chain({ steps, nameOf, ...links }: ChainProps) {
  const { whatIf, supplyChain } = chainWords();
  return (
    <>
      {steps.map(({ id, requirement }, place) => (
        <Fragment key={id}>
          {place === 0 ? (
            <b>
              <NodeName id={id} nameOf={nameOf} {...links} />
            </b>
          ) : (
            <NodeName id={id} nameOf={nameOf} {...links} />
          )}
          {requirement === undefined
            ? `, ${whatIf.taken}`
            : whatIf.step(supplyChain.requirement(requirement))}
        </Fragment>
      ))}
      {steps.at(-1)?.requirement !== undefined && whatIf.before}
    </>
  );
}

function NodeName({ id, nameOf, hrefOf, onFocus }: NodeLinks & { id: string; nameOf: Props["nameOf"] }) {
  return (
    <a href={hrefOf(id)} onClick={(click) => onFocus(click, id)}>
      {nameOf(id)}
    </a>
  );
}

type Bases = ReadonlyMap<string, { shareBase: string | null; shareYear: number | null }>;

function needInWords(
  { need, left, gone, coverage, isPoor }: NeedVerdict<Fall["needs"][number]["left"][number]>,
  nameOf: Props["nameOf"],
  bases: Bases,
): string {
  const { whatIf, supplyChain } = chainWords();
  const suppliers = new Set([...left, ...gone].map(({ from }) => from)).size;
  const lost = [...new Set(gone.map(({ from }) => nameOf(from)))];
  const kept = new Set(left.map(({ from }) => from)).size;
  const text = whatIf.fewer(supplyChain.requirement(need.requirement), kept, suppliers, lost);
  const based = [...left, ...gone].map(({ id }) => bases.get(id)).find((base) => base?.shareBase);
  const covers =
    coverage && based?.shareBase
      ? whatIf.covers(coverage, `${based.shareBase}${based.shareYear ? `, ${based.shareYear}` : ""}`)
      : "";
  return `${text}${covers}${isPoor ? whatIf.poor : ""}`;
}
