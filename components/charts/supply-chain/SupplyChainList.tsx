import { RecordLink } from "@/components/page/RecordLink";
import { NODE_STAGES } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { behindOf } from "./behind";
import type { Turn } from "./compared";
import type { ChainFrame } from "./frame/frame";
import groups from "./groups.module.css";
import { LensMark } from "./lens/LensMark";
import type { LensView } from "./lens/lens-on";
import list from "./list.module.css";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { ChainTie, Strand } from "./strands";
import type { Fate } from "./what-if";

type Props = NodeLinks & {
  frame: ChainFrame;
  scene: Sighted<ChainTie>;
  fates: ReadonlyMap<string, Fate>;
  lens: LensView | undefined;
  /** What became of ties since the day that is compared; none without one. */
  turns: ReadonlyMap<string, Turn> | undefined;
};

/** The same picture as a stepped list of layers: the diagram of a narrow screen. */
export function SupplyChainList({ frame, scene, fates, lens, turns, ...links }: Props) {
  const { vocabulary } = chainWords();
  const into = new Map<string, Strand<ChainTie>[]>();
  for (const strand of scene.strands) into.set(strand.to, [...(into.get(strand.to) ?? []), strand]);
  return (
    <div className={list.list}>
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
                    lens={lens}
                    turns={turns}
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
  lens: LensView | undefined;
  turns: ReadonlyMap<string, Turn> | undefined;
  /** The ties that lead to it. */
  strands: readonly Strand<ChainTie>[];
};

function ListEntry({ entry, fate, scene, lens, turns, strands, hrefOf, onFocus }: EntryProps) {
  const { supplyChain, whatIf, lenses, compareDays } = chainWords();
  const look = lens?.lookOf(entry.id) ?? "none";
  const gained = strands.filter(({ id }) => turns?.get(id) === "gained");
  const { box, requirement } = supplyChain;
  const { standing, cut } = behindOf(strands, scene.names);
  const needs = scene.needs.get(entry.id);
  return (
    <li className={list.entry}>
      <a
        href={hrefOf(entry.id)}
        onClick={(click) => onFocus(click, entry.id)}
        {...(entry.id === scene.focus?.id && { "aria-current": "true" as const })}
      >
        {entry.name}
      </a>
      {fate && <b>{whatIf.legend[fate]}</b>}
      {lens && (
        <span>
          <svg className={list.lookMark} viewBox="0 0 9 16" aria-hidden="true">
            <LensMark look={look} x={2} y={1} height={14} />
          </svg>{" "}
          {lenses.look[lens.lens][look]}
        </span>
      )}
      {standing.length > 0 && (
        <span>
          {standing.map(({ id, name, group, share }, index) => (
            <span key={id}>
              {index > 0 && "\u00a0· "}
              <span className={list.together}>
                <span className={`${groups.dot} ${groups[group]}`} aria-hidden="true" />
                <a href={hrefOf(id)} onClick={(click) => onFocus(click, id)}>
                  {name}
                </a>
                {share !== null && `\u00a0${box.share(share)}`}
              </span>
            </span>
          ))}
        </span>
      )}
      {cut.map(({ id, name, by }) => (
        <span key={`${id} ${by.event}`}>
          <span className={`${groups.crossInk} ${groups[by.group]}`} aria-hidden="true">
            ✕
          </span>{" "}
          {supplyChain.line.cutFrom(name)}{" "}
          <RecordLink noun="event" id={by.event}>
            {by.title}
          </RecordLink>
        </span>
      ))}
      {gained.map(({ id, from }) => (
        <span key={id}>
          <b aria-hidden="true">+</b> {compareDays.gainedFrom(scene.names.get(from)?.name ?? from)}
        </span>
      ))}
      {needs && <em>{box.emptyNeeds(needs.map(requirement))}</em>}
    </li>
  );
}
