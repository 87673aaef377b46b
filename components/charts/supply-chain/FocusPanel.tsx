import { type ComponentProps, useMemo } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import type { DependencyRow } from "@/db/queries/supply-chain";
import { type IsoDay, readFuzzyDate } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { chainWords } from "@/lib/words/chain";
import { Chokepoints, type TakeLinks } from "./Chokepoints";
import { describeSupplyChain } from "./describe";
import { controlsOn } from "./lens/controls";
import { ChainShare } from "./panel/ChainShare";
import { NodeFacts } from "./panel/NodeFacts";
import { TieSteps } from "./panel/TieSteps";
import { TieStrips } from "./panel/TieStrips";
import { TieTree } from "./panel/TieTree";
import type { SupplyChainRows } from "./rows";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import styles from "./supply-chain.module.css";
import { chokepoints } from "./what-if";

type Props = NodeLinks &
  TakeLinks & {
    rows: SupplyChainRows;
    scene: Sighted<DependencyRow>;
    /** The day shown; that of the scene is the last on which anything changed. */
    day: IsoDay;
    /** The days of the strips. */
    span: Days;
    shared: Omit<ComponentProps<typeof ChainShare>, "title" | "sentence" | "cite">;
  };

/** The node in focus in words: what it is, what it depends on and what depends on it, tie by tie. */
export function FocusPanel({ rows, scene, day, span, shared, takeHref, onTake, ...links }: Props) {
  const { supplyChain, grammar, whatIf } = chainWords();
  const { panel } = supplyChain;
  const node = rows.nodes.find(({ id }) => id === scene.focus?.id);
  const found = useMemo(
    () => (node ? chokepoints(rows, scene.day, node.id) : undefined),
    [rows, scene.day, node],
  );
  if (!node || !scene.around) return null;
  const { above, below } = scene.around;
  const own = scene.inSight.filter(({ from, to }) => from === node.id || to === node.id);
  const touches = controlsOn(rows.controls, scene.all, day).get(node.id) ?? [];
  const nameOf = (id: string) => scene.names.get(id)?.name ?? id;
  const checked = readFuzzyDate(rows.checkedTo);
  const sentence = describeSupplyChain(
    scene,
    day,
    { name: node.name, emptyNeeds: scene.needs.get(node.id) ?? [], around: scene.around },
    chainWords(),
  );
  return (
    <section className={`${styles.panelText} ${styles.ways}`} aria-label={panel.label}>
      <div className={styles.column}>
        <div>
          <h2>{node.name}</h2>
          <p>{node.summary}</p>
          <NodeFacts node={node} rows={rows} strands={scene.strands} day={day} {...links} />
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
        {above.length + below.length > 0 && (
          <div className={styles.onScreen}>
            <h3>{supplyChain.tree.heading}</h3>
            {above.length > 0 && (
              <TieTree node={node.id} way="upstream" strands={above} nameOf={nameOf} {...links} />
            )}
            {below.length > 0 && (
              <TieTree node={node.id} way="downstream" strands={below} nameOf={nameOf} {...links} />
            )}
          </div>
        )}
        <ChainShare
          key={node.id}
          {...shared}
          title={node.name}
          sentence={sentence}
          cite={(address) =>
            supplyChain.take.citation({
              name: node.name,
              sentence,
              revision: rows.revision,
              checkedTo: checked ? grammar.date(checked) : rows.checkedTo,
              address,
            })
          }
        />
      </div>
      <div className={styles.column}>
        {own.length > 0 && <TieStrips node={node.id} strands={own} span={span} day={day} />}
        {above.length > 0 && <TieSteps strands={above} start={node.id} upstream {...links} />}
        {below.length > 0 && <TieSteps strands={below} start={node.id} upstream={false} {...links} />}
      </div>
    </section>
  );
}
