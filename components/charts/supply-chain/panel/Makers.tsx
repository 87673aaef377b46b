import type { DependencyRow } from "@/db/queries/supply-chain";
import { chainWords } from "@/lib/words/chain";
import type { NodeLinks } from "../SupplyChain";
import type { Strand } from "../strands";

/** Needs that say who makes or runs a thing. */
const MAKING = ["maker", "operator", "design"];

/** Who makes or runs a node on the day, each with its share, of what and when; nothing where nobody is known to. */
export function makersOf(strands: readonly Strand<DependencyRow>[], node: string): Strand<DependencyRow>[] {
  return strands.filter(
    ({ to, requirement, state }) =>
      to === node && MAKING.includes(requirement) && (state === "standing" || state === "changed"),
  );
}

/** Makers as links, the largest known share first. */
export function Makers({ makers, ...links }: NodeLinks & { makers: readonly Strand<DependencyRow>[] }) {
  const { supplyChain, grammar } = chainWords();
  const sorted = makers.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return sorted.map(({ id, from, ties }, index) => {
    const tie = ties.findLast(({ share }) => share !== null) ?? ties.at(-1);
    if (!tie) return null;
    const { share, shareBase, shareYear } = tie;
    const known =
      share !== null && shareBase !== null && shareYear !== null
        ? supplyChain.panel.share(grammar.percent(share), shareBase, shareYear)
        : undefined;
    return (
      <span key={id}>
        {index > 0 && "; "}
        <a href={links.hrefOf(from)} onClick={(click) => links.onFocus(click, from)}>
          {tie.fromName}
        </a>
        {known === undefined ? "" : `: ${known}`}
      </span>
    );
  });
}
