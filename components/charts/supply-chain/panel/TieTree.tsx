import type { Direction } from "@/lib/graph/reach";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "../SupplyChain";
import type { ChainTie, Strand } from "../strands";
import styles from "./panel.module.css";
import { type Branch, tieTree } from "./tie-tree";

type Props = NodeLinks & {
  node: string;
  way: Direction;
  strands: readonly Strand[];
  nameOf: (node: string) => string;
};

/** The ties one way from a node as a nested list, folded: the diagram for who reads instead of looking. */
export function TieTree({ node, way, strands, nameOf, ...links }: Props) {
  const { tree } = chainWords().supplyChain;
  return (
    <details className={styles.tree}>
      <summary>{tree[way](strands.length)}</summary>
      <Branches branches={tieTree(strands, node, way)} nameOf={nameOf} {...links} />
    </details>
  );
}

type BranchesProps = NodeLinks & { branches: readonly Branch<ChainTie>[]; nameOf: Props["nameOf"] };

function Branches({ branches, nameOf, ...links }: BranchesProps) {
  const { supplyChain } = chainWords();
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map(({ strand, node, isElsewhere, branches: more }) => (
        <li key={strand.id}>
          <a href={links.hrefOf(node)} onClick={(click) => links.onFocus(click, node)}>
            {nameOf(node)}
          </a>{" "}
          <span className="muted">
            ({supplyChain.requirement(strand.requirement)}; {supplyChain.state[strand.state]}
            {isElsewhere ? `; ${supplyChain.tree.elsewhere}` : ""})
          </span>
          <Branches branches={more} nameOf={nameOf} {...links} />
        </li>
      ))}
    </ul>
  );
}
