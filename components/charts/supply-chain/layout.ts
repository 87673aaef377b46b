import { tenths } from "@/lib/tenths";
import { NODE_STAGES, type NodeStage } from "@/lib/vocabulary";
import type { Words } from "@/lib/words";
import { type TextLine, textOf } from "./box-text";
import { lanesOf } from "./lanes";
import type { Measure } from "./measures";
import { orderColumns } from "./order";
import type { Box, Line, Picture } from "./picture";
import { type Place, type Route, routeLines } from "./route";
import { settle } from "./settle";

export type PlacedBox = Box & {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
};

export type PlacedLine = Omit<Line, "strands" | "id"> &
  Route & { count: number; events: string[]; numbers: number[] };

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
const GAPS = { boxes: 14, mixed: 9, lanes: 5 };
const SWEEPS = 8;

/**
 * Places the boxes in one column per stage, left to right, in an order that keeps crossings
 * few, and leads every line through the gaps: a line that skips a stage takes a lane of its
 * own between the boxes there, one inside a column bends out to its left and back.
 *
 * @param measures their numbers stand at the breaks
 * @returns px from the top left of the drawing; boxes by stage and id, lines by id; the result
 *   does not depend on the order of the rows. An empty picture gives no columns, never NaN
 */
export function layoutSupplyChain(
  picture: Picture,
  measures: readonly Measure[],
  { width }: SupplyChainSize,
  words: Words,
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
  const texts = new Map(picture.boxes.map((box) => [box.id, textOf(box, boxWidth, measures, words)]));
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
      lines: texts.get(box.id)?.lines ?? [],
    })),
    lines: picture.lines.flatMap((line) => {
      const route = routes.get(line.id);
      return route ? [{ ...summaryOf(line, measures), ...route }] : [];
    }),
  };
}

function summaryOf({ strands, id: _, ...line }: Line, measures: readonly Measure[]) {
  const events = [...new Set(strands.flatMap(({ cut }) => cut?.event ?? []))].sort();
  const numbers = measures.flatMap(({ event, number }) => (events.includes(event) ? [number] : []));
  return { ...line, count: strands.length, events, numbers };
}

/** Tops of all slots: columns are stacked, then pulled towards their neighbours, to and fro. */
function topsOf(
  order: readonly string[][],
  pieces: readonly { left: string; right: string }[],
  heightOf: (id: string) => number,
  isLane: (id: string) => boolean,
): Map<string, number> {
  const gapBefore = (column: readonly string[], index: number) => {
    const [above, own] = [column[index - 1], column[index]];
    if (above === undefined || own === undefined) return 0;
    if (isLane(above) && isLane(own)) return GAPS.lanes;
    return isLane(above) || isLane(own) ? GAPS.mixed : GAPS.boxes;
  };
  const heights = order.map((column) =>
    column.reduce((sum, id, index) => sum + heightOf(id) + gapBefore(column, index), 0),
  );
  const frame = Math.max(...heights);
  const neighbours = new Map<string, string[]>();
  for (const { left, right } of pieces) {
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? []), left]);
  }
  const middles = new Map<string, number>();
  const tops = new Map<string, number>();
  for (let sweep = 0; sweep <= SWEEPS; sweep += 1) {
    const indices = order.map((_, index) => index);
    for (const index of sweep % 2 === 0 ? indices : indices.reverse()) {
      const column = order[index] ?? [];
      const things = column.map((id, position) => {
        const others = (neighbours.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
        const own = middles.get(id) ?? ((position + 0.5) / column.length) * frame;
        const wish =
          sweep === 0 || others.length === 0
            ? own
            : others.reduce((sum, one) => sum + one, 0) / others.length;
        return { wish, height: heightOf(id), gapBefore: gapBefore(column, position) };
      });
      for (const [position, top] of settle(things, 0, frame).entries()) {
        const id = column[position] ?? "";
        tops.set(id, top);
        middles.set(id, top + heightOf(id) / 2);
      }
    }
  }
  return tops;
}
