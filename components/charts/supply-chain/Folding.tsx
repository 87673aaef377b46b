import type { FilterLink } from "@/components/panel/filter-link";
import { foldedKinds, foldFor, type SupplyChainState } from "@/lib/link/supply-chain";
import { NODE_KINDS, type NodeKind } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import styles from "./folding.module.css";

type Props = {
  state: SupplyChainState;
  /** Kinds of which there is more than one thing to fold. */
  kinds: ReadonlySet<NodeKind>;
  linkTo: (next: SupplyChainState) => FilterLink;
};

/** Which kinds of things are folded into one box a stage, each a switch. */
export function Folding({ state, kinds, linkTo }: Props) {
  const { fold, kinds: names } = chainWords().supplyChain;
  const folded = new Set(foldedKinds(state));
  return (
    <p className={styles.folding}>
      <span>{fold.label}</span>
      {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => {
        const isOn = folded.has(kind);
        const next = NODE_KINDS.filter((other) => (other === kind ? !isOn : folded.has(other)));
        const { href, onClick } = linkTo({ ...state, fold: foldFor(next, state.focus) });
        return (
          <a
            key={kind}
            href={href}
            onClick={onClick}
            aria-label={isOn ? fold.unfold(names[kind]) : fold.fold(names[kind])}
            data-on={isOn}
          >
            <span aria-hidden="true">{isOn ? "▾" : "▸"} </span>
            {names[kind]}
          </a>
        );
      })}
    </p>
  );
}
