import { useMemo } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import { Facts } from "@/components/panel/Facts";
import type { DependencyRow } from "@/db/queries/supply-chain";
import type { IsoDay } from "@/lib/dates";
import { reachFrom } from "@/lib/graph/reach";
import { spellOf, standingOn } from "@/lib/graph/standing";
import { words } from "@/lib/words";
import { whatIfWords } from "@/lib/words/what-if";
import { Chokepoints, type TakeLinks } from "./Chokepoints";
import type { SupplyChainRows } from "./rows";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { Strand } from "./strands";
import styles from "./supply-chain.module.css";
import { TieText } from "./TieText";
import { chokepoints } from "./what-if";

type Props = NodeLinks & TakeLinks & { rows: SupplyChainRows; scene: Sighted<DependencyRow>; day: IsoDay };

/** The node in focus in words: what it is, what it depends on and what depends on it, tie by tie. */
export function FocusPanel({ rows, scene, day, takeHref, onTake, ...links }: Props) {
  const { supplyChain, vocabulary, whatIf } = whatIfWords();
  const { panel } = supplyChain;
  const node = rows.nodes.find(({ id }) => id === scene.focus?.id);
  const found = useMemo(() => (node ? chokepoints(rows, day, node.id) : undefined), [rows, day, node]);
  if (!node || !scene.around) return null;
  const { above, below } = scene.around;
  return (
    <section className={`${styles.panelText} ${styles.ways}`} aria-label={panel.label}>
      <div>
        <h2>{node.name}</h2>
        <p>{node.summary}</p>
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
        <p>
          <a href={links.hrefOf(undefined)} onClick={(click) => links.onFocus(click, undefined)}>
            {panel.clear}
          </a>{" "}
          ·{" "}
          <a href={takeHref(node.id)} onClick={(click) => onTake(click, node.id)}>
            {whatIf.take}
          </a>
        </p>
        {above.length === 0 && (
          <p className={styles.note}>{scene.hides.above ? panel.hiddenUpstream : panel.noUpstream}</p>
        )}
        {below.length === 0 && (
          <p className={styles.note}>{scene.hides.below ? panel.hiddenDownstream : panel.noDownstream}</p>
        )}
      </div>
      <Chokepoints found={found} takeHref={takeHref} onTake={onTake} />
      {above.length > 0 && <Way strands={above} start={node.id} upstream {...links} />}
      {below.length > 0 && <Way strands={below} start={node.id} upstream={false} {...links} />}
    </section>
  );
}

type WayProps = NodeLinks & { strands: readonly Strand<DependencyRow>[]; start: string; upstream: boolean };

/** Ties one way, the nearest open and the farther ones folded by how many steps they are away; cut ones first. */
function Way({ strands, start, upstream, ...links }: WayProps) {
  const { panel } = words().supplyChain;
  const distances = reachFrom(strands, start, upstream ? "upstream" : "downstream");
  const steps = new Map<number, Strand<DependencyRow>[]>();
  for (const strand of strands) {
    const step = (distances.get(upstream ? strand.to : strand.from) ?? 0) + 1;
    steps.set(step, [...(steps.get(step) ?? []), strand]);
  }
  return (
    <div>
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

function ownershipFacts(
  id: string,
  { ownerships }: SupplyChainRows,
  day: IsoDay,
  { hrefOf, onFocus }: NodeLinks,
) {
  const { panel } = words().supplyChain;
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
