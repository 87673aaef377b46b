import type { ReactNode } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "../SupplyChain";
import type { Touch } from "./controls";
import styles from "./lens.module.css";
import type { LensView } from "./lens-on";
import { LOOKS } from "./look";
import { Shares } from "./Shares";

type Props = NodeLinks & {
  view: LensView;
  /** The nodes that are drawn, the companies in boxes too. */
  nodes: readonly { id: string; name: string }[];
  nameOf: (node: string) => string;
  share: ReactNode;
};

/** What a lens marks, node by node in words: those that it marks most come first, those that it does not are left out. */
export function LensPanel({ view, nodes, nameOf, share, ...links }: Props) {
  const { lenses } = chainWords();
  const rankOf = ({ id }: { id: string }) => LOOKS.indexOf(view.lookOf(id));
  const marked = nodes.filter(({ id }) => !["none", "unknown"].includes(view.lookOf(id)));
  return (
    <section className={styles.panel} aria-label={lenses.heading[view.lens]}>
      <h2>{lenses.heading[view.lens]}</h2>
      <p className={styles.note}>{lenses.note[view.lens]}</p>
      {share}
      <ul>
        {marked
          .toSorted((a, b) => rankOf(a) - rankOf(b))
          .map(({ id, name }) => (
            <li key={id}>
              <a href={links.hrefOf(id)} onClick={(click) => links.onFocus(click, id)}>
                {name}
              </a>
              <span>
                <Facts view={view} node={id} nameOf={nameOf} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What a lens says of one node. */
function Facts({ view, node, nameOf }: { view: LensView; node: string; nameOf: Props["nameOf"] }) {
  const { lenses, supplyChain } = chainWords();
  if (view.lens === "controls") return <Touches touches={view.touches.get(node) ?? []} />;
  if (view.lens === "jurisdiction")
    return view.laws.get(node)?.map(({ country, countryName, law, rules }) => (
      <span key={`${country} ${law}`} className={styles.fact}>
        {law === "home" ? lenses.home(countryName) : lenses.abroad(countryName, rules)}
      </span>
    ));
  return view.needs.get(node)?.map((need) => (
    <span key={need.requirement} className={styles.fact}>
      {lenses.suppliers(supplyChain.requirement(need.requirement), need.suppliers.length)}
      <Shares need={need} nameOf={nameOf} />
    </span>
  ));
}

/** So many measures are named at once; more are folded away under their number. */
const NAMED = 3;

function Touches({ touches }: { touches: readonly Touch[] }) {
  const list = touches.map(({ event, title }) => (
    <span key={event} className={styles.fact}>
      <RecordLink noun="event" id={event}>
        {title}
      </RecordLink>
    </span>
  ));
  if (touches.length <= NAMED) return list;
  return (
    <details>
      <summary>{chainWords().lenses.measures(touches.length)}</summary>
      {list}
    </details>
  );
}
