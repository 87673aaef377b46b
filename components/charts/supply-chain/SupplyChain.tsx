import { memo, useMemo, useState } from "react";
import { chainWords } from "@/lib/words/chain";
import type { Turn } from "./compared";
import { DrawnBox } from "./DrawnBox";
import { DrawnLine, DrawnMark } from "./DrawnLine";
import drawing from "./drawing.module.css";
import type { ChainFrame } from "./frame/frame";
import type { PlacedBox, PlacedLine } from "./frame/layout";
import { stopsOf } from "./keys/stops";
import { useChainKeys } from "./keys/use-chain-keys";
import type { Look } from "./lens/look";
import { type LinePaint, type OnDay, paintLine } from "./paint";
import type { Sighted } from "./scene";
import type { ChainTie } from "./strands";
import type { Fate } from "./what-if";

export type NodeLinks = {
  hrefOf: (node: string | undefined) => string;
  onFocus: (event: React.MouseEvent, node: string | undefined) => void;
};

type Props = NodeLinks & {
  /** Where everything stands, whatever the day. */
  frame: ChainFrame;
  scene: Sighted<ChainTie>;
  /** What becomes of nodes when something is taken away; nothing moves by it. */
  fates: ReadonlyMap<string, Fate>;
  /** How nodes look through a lens; none without one. */
  lookOf: ((node: string) => Look) | undefined;
  /** What became of ties since the day that is compared; none without one. */
  turns: ReadonlyMap<string, Turn> | undefined;
  /** The ties of the ways that are shown; none without any. */
  onWay: ReadonlySet<string> | undefined;
  /** The id of what names the keys. */
  keysId: string;
  /** Where the measures of a line of several are listed: on this page, unless it is drawn on another. */
  measuresHref?: string;
};

/** The drawing: stages, boxes, and the ties between them as they stand on the day. */
export const SupplyChain = memo(function SupplyChain(props: Props) {
  const { frame, scene, fates, lookOf, turns, onWay, hrefOf, onFocus, measuresHref = "#measures" } = props;
  const links = { hrefOf, onFocus };
  const [lit, setLit] = useState<string>();
  const catalogue = chainWords();
  const numbers = useMemo(() => new Map(frame.numbers), [frame]);
  const boxes = useMemo(() => new Map(frame.boxes.map((box) => [box.id, box])), [frame]);
  const onDay: OnDay = useMemo(() => new Map(scene.strands.map((strand) => [strand.id, strand])), [scene]);
  const lines = useMemo(() => paintedLines(frame, onDay, numbers, boxes), [frame, onDay, numbers, boxes]);
  const turnOf = ({ strands }: PlacedLine): Turn | undefined => {
    const own = strands.flatMap((id) => turns?.get(id) ?? []);
    return own.includes("lost") ? "lost" : own[0];
  };
  const isOnWay = ({ strands }: PlacedLine) => strands.some((id) => onWay?.has(id));
  const isLit = (line: PlacedLine) =>
    (lit === undefined || line.from === lit || line.to === lit) &&
    ((turns === undefined && onWay === undefined) || turnOf(line) !== undefined || isOnWay(line));
  /** Whether every supplier that a line stands for is taken away or lost. */
  const isFallen = ({ strands }: PlacedLine) =>
    fates.size > 0 &&
    strands.every((id) => {
      const fate = fates.get(onDay.get(id)?.from ?? "");
      return fate === "taken" || fate === "lost" || !onDay.has(id);
    });
  const nameOf = (id: string) => {
    const box = boxes.get(id);
    return box?.folded ? catalogue.supplyChain.kinds[box.folded] : (box?.entries[0]?.name ?? id);
  };
  const near = scene.around?.nodes;
  const stops = useMemo(() => stopsOf(frame), [frame]);
  const root = useChainKeys(stops, scene.strands, scene.focus?.id);
  return (
    <svg
      ref={root}
      className={drawing.drawing}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={catalogue.supplyChain.diagramLabel}
      aria-describedby={props.keysId}
    >
      {frame.columns.map(({ stage, x }) => (
        <text key={stage} x={x} y={18} className={drawing.stage}>
          {catalogue.vocabulary.nodeStage[stage]}
        </text>
      ))}
      <g aria-hidden="true">
        {lines.map(({ line, paint }) => (
          <DrawnLine
            key={line.id}
            line={line}
            paint={paint}
            faded={!paint.matched || !isLit(line)}
            fallen={isFallen(line)}
            turn={turnOf(line)}
            isOnWay={isOnWay(line)}
          />
        ))}
      </g>
      {frame.boxes.map((box) => (
        <DrawnBox
          key={box.id}
          box={box}
          scene={scene}
          onDay={onDay}
          numbers={numbers}
          isOut={near !== undefined && box.entries.every(({ id }) => !near.has(id))}
          fates={fates}
          lookOf={lookOf}
          onLight={setLit}
          {...links}
        />
      ))}
      {lines.map(({ line, paint }) => (
        <DrawnMark
          key={line.id}
          line={line}
          paint={paint}
          faded={!paint.matched || !isLit(line)}
          from={nameOf(line.from)}
          to={nameOf(line.to)}
          turn={turnOf(line)}
          measuresHref={measuresHref}
        />
      ))}
    </svg>
  );
});

/** The lines of which something has begun, those that are cut last, so that they lie over the ones that stand. */
function paintedLines(
  { lines }: ChainFrame,
  onDay: OnDay,
  numbers: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, PlacedBox>,
): { line: PlacedLine; paint: LinePaint }[] {
  const painted = lines.flatMap((line) => {
    const isFolded = [line.from, line.to].some((id) => boxes.get(id)?.folded !== undefined);
    const paint = paintLine(line.strands, onDay, { numbers, isFolded });
    return paint ? [{ line, paint }] : [];
  });
  return painted.sort((a, b) => rankOf(a.paint) - rankOf(b.paint));
}

function rankOf({ state }: LinePaint): number {
  return ["standing", "ended", "changed", "cut"].indexOf(state);
}
