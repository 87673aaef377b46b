import { RecordLink } from "@/components/page/RecordLink";
import { NODE_STAGES } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { behindOf } from "./behind";
import type { ChainFrame } from "./frame";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { ChainTie, Strand } from "./strands";
import styles from "./supply-chain.module.css";
import type { Fate } from "./what-if";

type Props = NodeLinks & {
  frame: ChainFrame;
  scene: Sighted<ChainTie>;
  fates: ReadonlyMap<string, Fate>;
};

/** The same picture as a stepped list of layers: the diagram of a narrow screen. */
export function SupplyChainList({ frame, scene, fates, ...links }: Props) {
  const { vocabulary } = chainWords();
  const into = new Map<string, Strand<ChainTie>[]>();
  for (const strand of scene.strands) into.set(strand.to, [...(into.get(strand.to) ?? []), strand]);
  return (
    <div className={styles.list}>
      {NODE_STAGES.map((stage) => {
        const entries = frame.boxes.filter((box) => box.stage === stage).flatMap((box) => box.entries);
        return (
          entries.length > 0 && (
            <section key={stage}>
              <h2>{vocabulary.nodeStage[stage]}</h2>
              <ul>
                {entries.map((entry) => (
                  <ListEntry
                    key={entry.id}
                    entry={entry}
                    fate={fates.get(entry.id)}
                    scene={scene}
                    strands={into.get(entry.id) ?? []}
                    {...links}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

type EntryProps = NodeLinks & {
  entry: { id: string; name: string };
  fate: Fate | undefined;
  scene: Sighted<ChainTie>;
  /** The ties that lead to it. */
  strands: readonly Strand<ChainTie>[];
};

function ListEntry({ entry, fate, scene, strands, hrefOf, onFocus }: EntryProps) {
  const { supplyChain, whatIf } = chainWords();
  const { box, requirement } = supplyChain;
  const { standing, cut } = behindOf(strands, scene.names);
  const needs = scene.needs.get(entry.id);
  return (
    <li className={styles.entry}>
      <a
        href={hrefOf(entry.id)}
        onClick={(click) => onFocus(click, entry.id)}
        {...(entry.id === scene.focus?.id && { "aria-current": "true" as const })}
      >
        {entry.name}
      </a>
      {fate && <b>{whatIf.legend[fate]}</b>}
      {standing.length > 0 && (
        <span>
          {standing.map(({ id, name, group, share }, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <span className={`${styles.dot} ${styles[group]}`} aria-hidden="true" />
              <a href={hrefOf(id)} onClick={(click) => onFocus(click, id)}>
                {name}
              </a>
              {share !== null && ` ${box.share(share)}`}
            </span>
          ))}
        </span>
      )}
      {cut.map(({ id, name, by }) => (
        <span key={`${id} ${by.event}`}>
          <span className={`${styles.crossInk} ${styles[by.group]}`} aria-hidden="true">
            ✕
          </span>{" "}
          {supplyChain.line.cutFrom(name)}{" "}
          <RecordLink noun="event" id={by.event}>
            {by.title}
          </RecordLink>
        </span>
      ))}
      {needs && <em>{box.emptyNeeds(needs.map(requirement))}</em>}
    </li>
  );
}
