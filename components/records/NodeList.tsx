import type { ActorNodeRow } from "@/db/queries/actor-detail";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { words } from "@/lib/words";
import styles from "./records.module.css";

/** Things of the supply chain, each a link to the diagram with it in focus. */
export function NodeList({ nodes, rev }: { nodes: readonly ActorNodeRow[]; rev: number | undefined }) {
  const { vocabulary } = words();
  return (
    <ul className={styles.columns}>
      {nodes.map(({ id, name, kind, stage }) => (
        <li key={id}>
          <a href={supplyChainLink.href({ ...supplyChainLink.empty, focus: id, rev })}>{name}</a>{" "}
          <span className="muted">
            {vocabulary.nodeKind[kind].toLowerCase()}, {vocabulary.nodeStage[stage].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
