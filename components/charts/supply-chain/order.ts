import { compareText } from "./strands";

/** A place in a column: a box, or a lane that a line takes between two boxes. */
export type Slot = { id: string; column: number };
/** A piece of a line between two neighbouring columns, from the left one to the right one. */
export type Piece = { left: string; right: string };

const SWEEPS = 12;

/**
 * Orders the slots of each column so that few pieces cross: sweeps to and fro, each placing a
 * slot at the mean rank of its neighbours (Sugiyama, Tagawa and Toda 1981), keeping the best.
 *
 * @param slots any order; the result does not depend on it
 * @returns ids from top to bottom, one list per column, in the order of the columns; no slots
 *   give no columns
 */
export function orderColumns(slots: readonly Slot[], pieces: readonly Piece[]): string[][] {
  const count = Math.max(-1, ...slots.map(({ column }) => column)) + 1;
  const start = Array.from({ length: count }, (_, column) =>
    slots.flatMap((slot) => (slot.column === column ? [slot.id] : [])).sort(compareText),
  );
  const [leftOf, rightOf] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { left, right } of pieces) {
    rightOf.set(left, [...(rightOf.get(left) ?? []), right]);
    leftOf.set(right, [...(leftOf.get(right) ?? []), left]);
  }
  let best = start;
  let fewest = countCrossings(start, pieces);
  let columns = start;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const rightwards = sweep % 2 === 0;
    columns = sweepOnce(columns, rightwards ? leftOf : rightOf, rightwards);
    const crossings = countCrossings(columns, pieces);
    if (crossings < fewest) [best, fewest] = [columns, crossings];
  }
  return best;
}

function sweepOnce(
  columns: readonly string[][],
  neighbours: ReadonlyMap<string, string[]>,
  rightwards: boolean,
) {
  const next = columns.map((column) => [...column]);
  const indices = next.map((_, index) => index);
  for (const index of rightwards ? indices : indices.reverse()) {
    const fixed = next[rightwards ? index - 1 : index + 1];
    const column = next[index];
    if (!fixed || !column) continue;
    const rank = new Map(fixed.map((id, position) => [id, (position + 0.5) / fixed.length]));
    const own = new Map(column.map((id, position) => [id, (position + 0.5) / column.length]));
    const wish = (id: string) => {
      const ranks = (neighbours.get(id) ?? [])
        .flatMap((other) => rank.get(other) ?? [])
        .sort((a, b) => a - b);
      return ranks.length === 0
        ? (own.get(id) ?? 0)
        : ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
    };
    const wishes = new Map(column.map((id) => [id, wish(id)]));
    column.sort(
      (a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || (own.get(a) ?? 0) - (own.get(b) ?? 0),
    );
  }
  return next;
}

/** How many pairs of pieces between the same two columns cross. Linear in the pairs: columns are short. */
export function countCrossings(columns: readonly string[][], pieces: readonly Piece[]): number {
  const place = new Map(
    columns.flatMap((column, index) => column.map((id, position) => [id, { index, position }] as const)),
  );
  const byGap = new Map<number, [number, number][]>();
  for (const { left, right } of pieces) {
    const [a, b] = [place.get(left), place.get(right)];
    if (a && b) byGap.set(a.index, [...(byGap.get(a.index) ?? []), [a.position, b.position]]);
  }
  let crossings = 0;
  for (const gap of byGap.values()) {
    for (const [index, [left, right]] of gap.entries()) {
      for (const [otherLeft, otherRight] of gap.slice(index + 1)) {
        if ((left - otherLeft) * (right - otherRight) < 0) crossings += 1;
      }
    }
  }
  return crossings;
}
