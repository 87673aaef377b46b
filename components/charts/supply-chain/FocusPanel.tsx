import { useMemo } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import { Facts } from "@/components/panel/Facts";
import type { DependencyRow } from "@/db/queries/supply-chain";
import { type IsoDay, readFuzzyDate } from "@/lib/dates";
import { reachFrom } from "@/lib/graph/reach";
import { spellOf, standingOn } from "@/lib/graph/standing";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import type { Days } from "@/lib/stretch";
import { chainWords } from "@/lib/words/chain";
import { Chokepoints, type TakeLinks } from "./Chokepoints";
import { describeSupplyChain } from "./describe";
import { controlsOn } from "./lens/controls";
import { Makers, makersOf } from "./panel/Makers";
import { NodeTools } from "./panel/NodeTools";
import { TieStrips } from "./panel/TieStrips";
import { TieTree } from "./panel/TieTree";
import type { SupplyChainRows } from "./rows";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { Strand } from "./strands";
import styles from "./supply-chain.module.css";
import { TieText } from "./TieText";
import { chokepoints } from "./what-if";

type Props = NodeLinks &
  TakeLinks & {
    rows: SupplyChainRows;
    scene: Sighted<DependencyRow>;
    /** The day shown; that of the scene is the last on which anything changed. */
    day: IsoDay;
    /** The days of the strips. */
    span: Days;
    state: SupplyChainState;
    /** Scheme and host of the site. */
    origin: string;
  };

/** The node in focus in words: what it is, what it depends on and what depends on it, tie by tie. */
export function FocusPanel({ rows, scene, day, span, state, origin, takeHref, onTake, ...links }: Props) {
  const { supplyChain, vocabulary, grammar, whatIf } = chainWords();
  const { panel } = supplyChain;
  const node = rows.nodes.find(({ id }) => id === scene.focus?.id);
  const found = useMemo(
    () => (node ? chokepoints(rows, scene.day, node.id) : undefined),
    [rows, scene.day, node],
  );
  if (!node || !scene.around) return null;
  const { above, below } = scene.around;
  const own = scene.inSight.filter(({ from, to }) => from === node.id || to === node.id);
  const makers = makersOf(scene.strands, node.id);
  const touches = controlsOn(rows.controls, scene.all, day).get(node.id) ?? [];
  const nameOf = (id: string) => scene.names.get(id)?.name ?? id;
  const checked = readFuzzyDate(rows.checkedTo);
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
      {touches.length > 0 && (
        <div>
          <h3>{supplyChain.touching(touches.length)}</h3>
          <ul className={styles.rows}>
            {touches.map(({ event, title }) => (
              <li key={event}>
                <RecordLink noun="event" id={event}>
                  {title}
                </RecordLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Chokepoints found={found} takeHref={takeHref} onTake={onTake} />
      {own.length > 0 && <TieStrips node={node.id} strands={own} span={span} day={day} />}
      {above.length + below.length > 0 && (
        <div>
          <h3>{supplyChain.tree.heading}</h3>
          {above.length > 0 && (
            <TieTree node={node.id} way="upstream" strands={above} nameOf={nameOf} {...links} />
          )}
          {below.length > 0 && (
            <TieTree node={node.id} way="downstream" strands={below} nameOf={nameOf} {...links} />
          )}
        </div>
      )}
      {above.length > 0 && <Way strands={above} start={node.id} upstream {...links} />}
      {below.length > 0 && <Way strands={below} start={node.id} upstream={false} {...links} />}
      <NodeTools
        name={node.name}
        state={state}
        origin={origin}
        revision={rows.revision}
        checkedTo={checked ? grammar.date(checked) : rows.checkedTo}
        sentence={describeSupplyChain(
          scene,
          day,
          { name: node.name, emptyNeeds: scene.needs.get(node.id) ?? [], around: scene.around },
          chainWords(),
        )}
      />
    </section>
  );
}

type WayProps = NodeLinks & { strands: readonly Strand<DependencyRow>[]; start: string; upstream: boolean };

/** Ties one way, the nearest open and the farther ones folded by how many steps they are away; cut ones first. */
function Way({ strands, start, upstream, ...links }: WayProps) {
  const { panel } = chainWords().supplyChain;
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
