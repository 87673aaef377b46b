import { useMemo, useState } from "react";
import { words } from "@/lib/words";
import { DrawnBox } from "./DrawnBox";
import { DrawnLine, DrawnMark } from "./DrawnLine";
import { layoutSupplyChain, type PlacedLine } from "./layout";
import type { Sighted } from "./scene";
import type { ChainTie } from "./strands";
import styles from "./supply-chain.module.css";
import type { Fate } from "./what-if";

/** The width that the drawing is made for, px; a page scales it a little. */
const DESIGN_WIDTH = 1100;

export type NodeLinks = {
  hrefOf: (node: string | undefined) => string;
  onFocus: (event: React.MouseEvent, node: string | undefined) => void;
};

type Props = NodeLinks & {
  scene: Sighted<ChainTie>;
  /** What becomes of nodes when something is taken away; nothing moves by it. */
  fates: ReadonlyMap<string, Fate>;
};

/** The drawing: stages, boxes, and the ties between them as they stand on the day. */
export function SupplyChain({ scene, fates, ...links }: Props) {
  const [lit, setLit] = useState<string>();
  const catalogue = words();
  const { picture, measures } = scene;
  const layout = useMemo(
    () => layoutSupplyChain(picture, measures, { width: DESIGN_WIDTH }, catalogue),
    [picture, measures, catalogue],
  );
  const names = new Map(
    layout.boxes.map(({ id, entries, folded }) => [
      id,
      folded ? catalogue.supplyChain.kinds[folded] : (entries[0]?.name ?? id),
    ]),
  );
  const isLit = ({ from, to }: PlacedLine) => lit === undefined || from === lit || to === lit;
  /** Whether every supplier that a line stands for is taken away or lost. */
  const isFallen = ({ id }: PlacedLine) => {
    const strands = picture.lines.find((line) => line.id === id)?.strands ?? [];
    return strands.every(({ from }) => fates.get(from) === "taken" || fates.get(from) === "lost");
  };
  const ordered = [...layout.lines].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={catalogue.supplyChain.diagramLabel}
    >
      {layout.columns.map(({ stage, x }) => (
        <text key={stage} x={x} y={18} className={styles.stage}>
          {catalogue.vocabulary.nodeStage[stage]}
        </text>
      ))}
      <g aria-hidden="true">
        {ordered.map((line) => (
          <DrawnLine
            key={line.id}
            line={line}
            faded={!line.matched || !isLit(line)}
            fallen={isFallen(line)}
          />
        ))}
      </g>
      {layout.boxes.map((box) => (
        <DrawnBox key={box.id} box={box} fates={fates} onLight={setLit} {...links} />
      ))}
      {ordered.map((line) => (
        <DrawnMark
          key={line.id}
          line={line}
          faded={!line.matched || !isLit(line)}
          from={names.get(line.from) ?? line.from}
          to={names.get(line.to) ?? line.to}
          measures={titlesOf(line.id, scene)}
          folded={scene.focus === undefined}
        />
      ))}
    </svg>
  );
}

/** Cut ties are drawn last, over the ones that stand. */
function rankOf({ state }: PlacedLine): number {
  return ["standing", "ended", "changed", "cut"].indexOf(state);
}

function titlesOf(id: string, { picture }: Sighted<ChainTie>): string[] {
  const strands = picture.lines.find((line) => line.id === id)?.strands ?? [];
  return [...new Set(strands.flatMap(({ cut }) => cut?.title ?? []))];
}
