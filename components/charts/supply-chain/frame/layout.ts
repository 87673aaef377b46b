import { orderColumns } from "@/lib/graph/order-columns";
import { tenths } from "@/lib/tenths";
import { NODE_STAGES, type NodeKind, type NodeStage } from "@/lib/vocabulary";
import { type NeedRoom, type TextLine, textOf, type Wording } from "./box-text";
import { lanesOf } from "./lanes";
import type { Picture } from "./picture";
import { type Place, type Route, routeLines } from "./route";
import { topsOf } from "./tops";

export type PlacedBox = Place & {
  id: string;
  stage: NodeStage;
  folded?: NodeKind;
  focus: boolean;
  /** Its nodes by id. */
  entries: { id: string; name: string }[];
  lines: TextLine[];
  needs: NeedRoom[];
};

/** Ties between two boxes, by id of their strands. */
export type PlacedLine = Route & { from: string; to: string; strands: string[] };

export type ChainColumn = { stage: NodeStage; x: number; width: number };

export type SupplyChainLayout = {
  width: number;
  height: number;
  columns: ChainColumn[];
  boxes: PlacedBox[];
  lines: PlacedLine[];
};

/** Outer width, px. The height follows from the boxes. */
export type SupplyChainSize = { width: number };

const HEADER = 44;
const MARGIN_LEFT = 38;
const MARGIN_RIGHT = 6;
const BOTTOM = 10;
const LEAST_GAP = 60;
const WIDEST_BOX = 250;
const LANE_HEIGHT = 6;

/**
 * Places the boxes in one column per stage, left to right, in an order that keeps crossings
 * few, and leads every line through the gaps: a line that skips a stage takes a lane of its
 * own between the boxes there, one inside a column bends out to its left and back.
 *
 * @returns px from the top left of the drawing; boxes by stage and id, lines by id; the result
 *   does not depend on the order of the rows. An empty picture gives no columns, never NaN
 */
export function layoutSupplyChain(
  picture: Picture,
  wording: Wording,
  { width }: SupplyChainSize,
): SupplyChainLayout {
  const stages = NODE_STAGES.filter((stage) => picture.boxes.some((box) => box.stage === stage));
  const count = stages.length;
  if (count === 0) return { width, height: HEADER, columns: [], boxes: [], lines: [] };
  const room = width - MARGIN_LEFT - MARGIN_RIGHT;
  const boxWidth = Math.floor(Math.min(WIDEST_BOX, (room - (count - 1) * LEAST_GAP) / count));
  const step = count === 1 ? 0 : (room - boxWidth) / (count - 1);
  const columns = stages.map((stage, index) => ({
    stage,
    x: tenths(MARGIN_LEFT + index * step),
    width: boxWidth,
  }));

  const columnOf = new Map(picture.boxes.map((box) => [box.id, stages.indexOf(box.stage)]));
  const texts = new Map(picture.boxes.map((box) => [box.id, textOf(box, boxWidth, wording)]));
  const { lanes, pieces, ways } = lanesOf(picture.lines, columnOf);
  const slots = [...[...columnOf].map(([id, column]) => ({ id, column })), ...lanes];
  const loops = picture.lines.flatMap(({ from, to }) =>
    from !== to && columnOf.get(from) === columnOf.get(to) ? [{ left: from, right: to }] : [],
  );
  const order = orderColumns(slots, pieces, loops);
  const heightOf = (id: string) => texts.get(id)?.height ?? LANE_HEIGHT;
  const tops = topsOf(order, pieces, heightOf, (id) => !texts.has(id));
  const bottom = Math.max(...[...tops].map(([id, top]) => top + heightOf(id)));

  const places = new Map<string, Place>();
  for (const { id, column } of slots) {
    const x = columns[column]?.x ?? MARGIN_LEFT;
    places.set(id, { x, y: tenths(HEADER + (tops.get(id) ?? 0)), width: boxWidth, height: heightOf(id) });
  }
  const routes = routeLines(picture.lines, ways, places);
  return {
    width,
    height: tenths(HEADER + bottom + BOTTOM),
    columns,
    boxes: picture.boxes.map((box) => ({
      ...box,
      ...(places.get(box.id) ?? { x: 0, y: 0, width: 0, height: 0 }),
      entries: box.entries.map(({ id, name }) => ({ id, name })),
      lines: texts.get(box.id)?.lines ?? [],
      needs: texts.get(box.id)?.needs ?? [],
    })),
    lines: picture.lines.flatMap(({ id, from, to, strands }) => {
      const route = routes.get(id);
      return route ? [{ ...route, from, to, strands: strands.map((strand) => strand.id) }] : [];
    }),
  };
}
