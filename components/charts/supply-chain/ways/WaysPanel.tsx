import { Fragment, type ReactNode } from "react";
import type { FilterLink } from "@/components/panel/filter-link";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "../SupplyChain";
import type { Strand } from "../strands";
import type { Ways } from "./ways";
import styles from "./ways.module.css";

type Props = NodeLinks & {
  shown: Ways;
  strands: readonly Strand[];
  nameOf: (node: string) => string;
  clear: FilterLink;
  share: ReactNode;
};

/** The shortest ways in words, each from its first node to its last. */
export function WaysPanel({ shown, strands, nameOf, clear, share, ...links }: Props) {
  const { ways } = chainWords();
  const { from, to, found } = shown;
  const cut = new Set(strands.filter(({ state }) => state === "cut").map(({ id }) => id));
  const more = found ? found.total - found.routes.length : 0;
  return (
    <section className={styles.panel} aria-label={ways.heading(from, to)}>
      <h2>{ways.heading(from, to)}</h2>
      <p className={styles.note}>
        {ways.note} <a {...clear}>{ways.clear}</a>
      </p>
      <ol>
        {found?.routes.map(({ nodes, edges }) => (
          <li key={nodes.join(" ")}>
            {nodes.map((id, place) => (
              <Fragment key={id}>
                {place > 0 && (
                  <span className="muted">
                    {cut.has(edges[place - 1] ?? "") ? ` ✕ ${ways.broken} → ` : " → "}
                  </span>
                )}
                <a href={links.hrefOf(id)} onClick={(click) => links.onFocus(click, id)}>
                  {nameOf(id)}
                </a>
              </Fragment>
            ))}
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.note}>{ways.more(more)}</p>}
      {share}
    </section>
  );
}
