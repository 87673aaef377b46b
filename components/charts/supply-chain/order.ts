import { compareText } from "@/lib/compare-text";

/** A place in a column: a box, or a lane that a line takes between two boxes. */
export type Slot = { id: string; column: number };
/** A piece of a line between two neighbouring columns, from the left one to the right one. */
export type Piece = { left: string; right: string };

const SWEEPS = 16;
/** What it costs to place the two ends of a tie inside a column one place apart, in crossings. */
const LOOP_COST = 0.5;

/**
 * Orders the slots of each column so that few pieces cross: sweeps to and fro, each placing a
 * slot at the mean rank of its neighbours (Sugiyama, Tagawa and Toda 1981), keeping the best.
 * The two ends of a tie inside a column draw each other near.
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
  const [leftOf, rightOf] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { left, right } of pieces) {
    rightOf.set(left, [...(rightOf.get(left) ?? []), right]);
    leftOf.set(right, [...(leftOf.get(right) ?? []), left]);
  }
  const siblings = new Map<string, string[]>();
  for (const { left, right } of loops) {
    siblings.set(left, [...(siblings.get(left) ?? []), right]);
    siblings.set(right, [...(siblings.get(right) ?? []), left]);
  }
  const costOf = (order: readonly string[][]) =>
    countCrossings(order, pieces) + LOOP_COST * lengthOf(order, loops);
  let best = start;
  let fewest = costOf(start);
  let columns = start;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const rightwards = sweep % 2 === 0;
    columns = swapNeighbours(
      sweepOnce(columns, rightwards ? leftOf : rightOf, siblings, rightwards),
      [leftOf, rightOf],
      siblings,
    );
    const cost = costOf(columns);
    if (cost < fewest) [best, fewest] = [columns, cost];
  }
  return best;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function sweepOnce(
  columns: readonly string[][],
  neighbours: Neighbours,
  siblings: Neighbours,
  rightwards: boolean,
) {
  const next = columns.map((column) => [...column]);
  const indices = next.map((_, index) => index);
  for (const index of rightwards ? indices : indices.reverse()) {
    const fixed = next[rightwards ? index - 1 : index + 1] ?? [];
    const column = next[index];
    if (!column) continue;
    const rank = ranksOf(fixed);
    const own = ranksOf(column);
    let wishes = own;
    // Twice, so that a chain of ties inside the column is drawn along as a whole.
    for (let round = 0; round < 2; round += 1) {
      const before = wishes;
      wishes = new Map(
        column.map((id) => {
          const beside = (neighbours.get(id) ?? []).flatMap((other) => rank.get(other) ?? []);
          const within = (siblings.get(id) ?? []).flatMap((other) => before.get(other) ?? []);
          return [id, meanOf([...beside, ...within]) ?? own.get(id) ?? 0];
        }),
      );
    }
    const wishOf = (id: string) => wishes.get(id) ?? 0;
    column.sort((a, b) => wishOf(a) - wishOf(b) || (own.get(a) ?? 0) - (own.get(b) ?? 0));
  }
  return next;
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

function ranksOf(column: readonly string[]): Map<string, number> {
  return new Map(column.map((id, position) => [id, (position + 0.5) / column.length]));
}

function meanOf(values: readonly number[]): number | undefined {
  // Sorted, because sums of fractions depend on their order and the result must not.
  const sum = values.toSorted((a, b) => a - b).reduce((total, one) => total + one, 0);
  return values.length === 0 ? undefined : sum / values.length;
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
