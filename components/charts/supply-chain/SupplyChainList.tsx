import { RecordLink } from "@/components/page/RecordLink";
import { NODE_STAGES } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { whatIfWords } from "@/lib/words/what-if";
import type { Entry } from "./picture";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { ChainTie, Strand } from "./strands";
import styles from "./supply-chain.module.css";
import type { Fate } from "./what-if";

type Props = NodeLinks & { scene: Sighted<ChainTie>; fates: ReadonlyMap<string, Fate> };

/** The same picture as a stepped list of layers: the diagram of a narrow screen. */
export function SupplyChainList({ scene, fates, ...links }: Props) {
  const { vocabulary } = words();
  const { boxes, lines } = scene.picture;
  const names = new Map(boxes.flatMap(({ entries }) => entries.map(({ id, name }) => [id, name])));
  const strands = lines.flatMap((line) => line.strands);
  return (
    <div className={styles.list}>
      {NODE_STAGES.map((stage) => {
        const entries = boxes.filter((box) => box.stage === stage).flatMap((box) => box.entries);
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
                    current={entry.id === scene.focus?.id}
                    cut={strands.filter(({ to, state }) => to === entry.id && state === "cut")}
                    names={names}
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
  entry: Entry;
  fate: Fate | undefined;
  current: boolean;
  /** Its cut ties to other entries. */
  cut: readonly Strand[];
  names: ReadonlyMap<string, string>;
};

function ListEntry({ entry, fate, current, cut, names, hrefOf, onFocus }: EntryProps) {
  const { supplyChain } = words();
  const { box, requirement } = supplyChain;
  const kept = entry.suppliers.filter(({ state }) => state !== "cut" && state !== "ended");
  const standing = [...new Map(kept.map((supplier) => [supplier.id, supplier])).values()];
  const lost = [
    ...cut.map((strand) => ({ strand, name: names.get(strand.from) ?? strand.from })),
    ...entry.suppliers.flatMap(({ state, strand, name }) => (state === "cut" ? [{ strand, name }] : [])),
  ];
  return (
    <li className={styles.entry}>
      <a
        href={hrefOf(entry.id)}
        onClick={(click) => onFocus(click, entry.id)}
        {...(current && { "aria-current": "true" as const })}
      >
        {entry.name}
      </a>
      {fate && <b>{whatIfWords().whatIf.legend[fate]}</b>}
      {standing.length > 0 && (
        <span>
          {standing.map(({ id, name, group, share, strand }, index) => (
            <span key={strand.id}>
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
      {lost.map(({ strand, name }) => (
        <span key={strand.id}>
          {strand.cut && (
            <>
              <span className={`${styles.crossInk} ${styles[strand.cut.group]}`} aria-hidden="true">
                ✕
              </span>{" "}
            </>
          )}
          {supplyChain.line.cutFrom(name)}{" "}
          {strand.cut && (
            <RecordLink noun="event" id={strand.cut.event}>
              {strand.cut.title}
            </RecordLink>
          )}
        </span>
      ))}
      {entry.emptyNeeds.length > 0 && <em>{box.emptyNeeds(entry.emptyNeeds.map(requirement))}</em>}
    </li>
  );
}
