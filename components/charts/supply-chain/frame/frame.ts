import type { Direction } from "@/lib/graph/reach";
import type { NodeKind } from "@/lib/vocabulary";
import type { ChainWords } from "@/lib/words/chain";
import { neighbourhoodOf, tiesOf } from "../neighbourhood";
import { type ChainNode, type ChainTie, strandsOn } from "../strands";
import { cutNumbers } from "./cut-numbers";
import { lacksOf } from "./lacks";
import { layoutSupplyChain, type SupplyChainLayout } from "./layout";
import { pictureOf } from "./picture";

/** What decides where everything stands: never the day, nor what is taken away. */
export type FrameSight = {
  focus?: string | undefined;
  hops?: number | undefined;
  direction?: Direction | undefined;
  /** Kinds whose nodes of one stage stand in one box. */
  folded: readonly NodeKind[];
};

/** The diagram as it stands on every day; a day only paints it. */
export type ChainFrame = SupplyChainLayout & {
  /** The number of each measure that ever cut one of its ties, by the day of its first cut. */
  numbers: [event: string, number: number][];
};

/** The width that the drawing is made for, px; a page scales it a little. */
const DESIGN_WIDTH = 1100;

/** A day after all that the record tells: all ties have begun. */
const AFTER_ALL = "9999-12-31";

/**
 * Lays the diagram out for all days at once: every tie that ever was around the focus has its
 * line, every company that ever stood behind a node its place in the box.
 *
 * @param nodes any order, so too `ties`; the result does not depend on it
 * @returns px. A focus that is not among the nodes is no focus; no nodes give no boxes
 */
export function frameOf(
  nodes: readonly ChainNode[],
  ties: readonly ChainTie[],
  sight: FrameSight,
  words: ChainWords,
): ChainFrame {
  const focus = nodes.find(({ id }) => id === sight.focus);
  const all = strandsOn(ties, AFTER_ALL);
  const around = focus && neighbourhoodOf(all, { ...sight, id: focus.id });
  const strands = around ? tiesOf(around) : all;
  const picture = pictureOf({
    nodes,
    strands,
    all,
    focus: focus && around ? { id: focus.id, nodes: around.nodes } : undefined,
    folded: new Set(sight.folded),
  });
  const numbers = cutNumbers(strands);
  const layout = layoutSupplyChain(
    picture,
    { numbers, lacks: lacksOf(ties), words },
    { width: DESIGN_WIDTH },
  );
  return { ...layout, numbers: [...numbers] };
}
