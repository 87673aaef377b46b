import { compareText } from "../compare-text";
import { fewCrossings } from "./few-crossings";

/** A place in a column: a box, or a lane that a line takes between two boxes. */
export type Slot = { id: string; column: number };
/** A piece of a line between two neighbouring columns, from the left one to the right one. */
export type Piece = { left: string; right: string };

/** Rounds of swaps at most. */
const SWEEPS = 16;
/** What it costs to place the two ends of a tie inside a column one place apart, in crossings. */
const LOOP_COST = 0.5;

/**
 * Orders the slots of each column so that few pieces cross: the orders that d3-dag finds (see
 * {@link fewCrossings}), each bettered by swapping neighbours with an eye on what it does not
 * know, the ties inside a column, whose two ends draw each other near; and the best of them.
 *
 * @param loops ties inside a column, as pairs of slots; which is which does not matter
 * @param slots any order; the result does not depend on it
 * @returns ids from top to bottom, one list per column, in the order of the columns; no slots
 *   give no columns
 */
export function orderColumns(
  slots: readonly Slot[],
  pieces: readonly Piece[],
  loops: readonly Piece[] = [],
): string[][] {
  const count = Math.max(-1, ...slots.map(({ column }) => column)) + 1;
  const start = Array.from({ length: count }, (_, column) =>
    slots.flatMap((slot) => (slot.column === column ? [slot.id] : [])).sort(compareText),
  );
  const [leftOf, rightOf, siblings] = [neighboursOf(), neighboursOf(), neighboursOf()];
  for (const { left, right } of pieces) {
    rightOf.add(left, right);
    leftOf.add(right, left);
  }
  for (const { left, right } of loops) {
    siblings.add(left, right);
    siblings.add(right, left);
  }
  const costOf = (order: readonly string[][]) =>
    countCrossings(order, pieces) + LOOP_COST * lengthOf(order, loops);
  let best = start;
  let fewest = Number.POSITIVE_INFINITY;
  for (const found of fewCrossings(start, pieces)) {
    const order = swapNeighbours(found, [leftOf.map, rightOf.map], siblings.map);
    const cost = costOf(order);
    if (cost < fewest) [best, fewest] = [order, cost];
  }
  return best;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf() {
  const map = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = map.get(id);
    if (known) known.push(other);
    else map.set(id, [other]);
  };
  return { map, add };
}

/** Swaps slots that stand side by side wherever that saves crossings or shortens loops, until nothing is saved. */
function swapNeighbours(
  columns: readonly string[][],
  sides: readonly Neighbours[],
  siblings: Neighbours,
): string[][] {
  const next = columns.map((column) => [...column]);
  const place = new Map(next.flatMap((column) => column.map((id, position) => [id, position] as const)));
  const placesOf = (neighbours: Neighbours, id: string) =>
    (neighbours.get(id) ?? []).map((other) => place.get(other) ?? 0);
  const crossings = (above: string, below: string) =>
    sides.reduce((sum, side) => sum + pairsApart(placesOf(side, above), placesOf(side, below)), 0);
  const loops = (id: string, position: number, other: string) =>
    (siblings.get(id) ?? []).reduce(
      (sum, sibling) => sum + (sibling === other ? 0 : Math.abs((place.get(sibling) ?? 0) - position)),
      0,
    );
  let saved = true;
  for (let round = 0; saved && round < SWEEPS; round += 1) {
    saved = false;
    for (const column of next) {
      for (let at = 0; at + 1 < column.length; at += 1) {
        const [above, below] = [column[at] ?? "", column[at + 1] ?? ""];
        const now =
          crossings(above, below) + LOOP_COST * (loops(above, at, below) + loops(below, at + 1, above));
        const then =
          crossings(below, above) + LOOP_COST * (loops(above, at + 1, below) + loops(below, at, above));
        if (then >= now) continue;
        [column[at], column[at + 1]] = [below, above];
        place.set(above, at + 1).set(below, at);
        saved = true;
      }
    }
  }
  return next;
}

/** How many pieces cross when one slot stands above another, from the places of their neighbours on one side. */
function pairsApart(above: readonly number[], below: readonly number[]): number {
  return above.reduce((sum, high) => sum + below.filter((low) => low < high).length, 0);
}

function lengthOf(columns: readonly string[][], loops: readonly Piece[]): number {
  const place = new Map(columns.flatMap((column) => column.map((id, position) => [id, position] as const)));
  return loops.reduce(
    (sum, { left, right }) => sum + Math.abs((place.get(left) ?? 0) - (place.get(right) ?? 0)),
    0,
  );
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
