import { RecordLink } from "@/components/page/RecordLink";
import { Facts } from "@/components/panel/Facts";
import type { DependencyRow } from "@/db/queries/supply-chain";
import type { IsoDay } from "@/lib/dates";
import { spellOf, standingOn } from "@/lib/graph/standing";
import { chainWords } from "@/lib/words/chain";
import type { SupplyChainRows } from "../rows";
import type { NodeLinks } from "../SupplyChain";
import type { Strand } from "../strands";
import { Makers, makersOf } from "./Makers";

type Props = NodeLinks & {
  node: SupplyChainRows["nodes"][number];
  rows: SupplyChainRows;
  strands: readonly Strand<DependencyRow>[];
  day: IsoDay;
};

/** What a node is: kind, stage, country, makers with shares, owners on the day, the law that reaches it, sources. */
export function NodeFacts({ node, rows, strands, day, ...links }: Props) {
  const { supplyChain, vocabulary } = chainWords();
  const { panel } = supplyChain;
  const makers = makersOf(strands, node.id);
  return (
    <Facts
      facts={[
        { term: panel.kind, value: vocabulary.nodeKind[node.kind] },
        { term: panel.stage, value: vocabulary.nodeStage[node.stage] },
        {
          term: panel.country,
          value: (
            <RecordLink noun="country" id={node.country}>
              {node.countryName}
            </RecordLink>
          ),
        },
        {
          term: panel.actor,
          value: node.actor && (
            <RecordLink noun="actor" id={node.actor}>
              {node.originalName ? `${node.name} ${node.originalName}` : node.name}
            </RecordLink>
          ),
        },
        { term: supplyChain.makers, value: makers.length > 0 && <Makers makers={makers} {...links} /> },
        ...ownershipFacts(node.id, rows, day, links),
        {
          term: panel.law,
          value: rows.reaches
            .filter((reach) => reach.node === node.id)
            .map(({ countryName, law, rule }) => `${countryName} (${vocabulary.lawReach[law]}): ${rule}`)
            .join("; "),
        },
        {
          term: panel.sources,
          value: node.sources.map(({ url, publisher }, index) => (
            <span key={url}>
              {index > 0 && ", "}
              <a href={url}>{publisher}</a>
            </span>
          )),
        },
      ]}
    />
  );
}

function ownershipFacts(
  id: string,
  { ownerships }: SupplyChainRows,
  day: IsoDay,
  { hrefOf, onFocus }: NodeLinks,
) {
  const { panel } = chainWords().supplyChain;
  const standing = ownerships.filter((row) => standingOn(spellOf(row), day).phase === "standing");
  const links = (rows: readonly { node: string; name: string; stake: number | null }[]) =>
    rows.length === 0
      ? null
      : rows.map(({ node, name, stake }, index) => (
          <span key={node}>
            {index > 0 && ", "}
            <a href={hrefOf(node)} onClick={(click) => onFocus(click, node)}>
              {panel.stake(name, stake)}
            </a>
          </span>
        ));
  return [
    {
      term: panel.owners,
      value: links(
        standing
          .filter(({ owned }) => owned === id)
          .map(({ owner, ownerName, stake }) => ({ node: owner, name: ownerName, stake })),
      ),
    },
    {
      term: panel.owns,
      value: links(
        standing
          .filter(({ owner }) => owner === id)
          .map(({ owned, ownedName, stake }) => ({ node: owned, name: ownedName, stake })),
      ),
    },
  ];
}
