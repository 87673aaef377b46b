import { settle } from "./settle";

const GAPS = { boxes: 14, mixed: 9, lanes: 5 };
const SWEEPS = 8;

/**
 * Tops of all slots, px: columns are stacked, then pulled towards their neighbours, to and fro.
 *
 * @param order ids from top to bottom, one list per column; none has no column
 * @returns by id, from 0; none for none
 */
export function topsOf(
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
