import type { Piece, Slot } from "@/lib/graph/order-columns";
import { cutters } from "./cut-numbers";
import type { Line } from "./picture";

/** The slots that a line passes from its start to its end, both included. */
export type Way = string[];

/**
 * Reserves lanes in the columns that lines skip. Lines from one box that the same measures ever
 * cut, or that none did, share their lanes until they part, so that they are drawn as one stem
 * with branches.
 *
 * @param columnOf the column of each box
 * @returns lanes as slots, the pieces between neighbouring columns, and each line's way
 */
export function lanesOf(lines: readonly Line[], columnOf: ReadonlyMap<string, number>) {
  const lanes = new Map<string, Slot>();
  const pieces = new Map<string, Piece>();
  const ways = new Map<string, Way>();
  for (const line of lines) {
    const { id, from, to } = line;
    const [start, end] = [columnOf.get(from), columnOf.get(to)];
    if (start === undefined || end === undefined) continue;
    const way: Way = [from];
    const step = Math.sign(end - start);
    for (let column = start + step; step !== 0 && column !== end; column += step) {
      // A stem belongs to its source when it runs to the right; the few that run back keep apart.
      const stem = step > 0 ? ["lane", from, stemOf(line), column] : ["lane", id, column];
      const lane = stem.join(" ");
      lanes.set(lane, { id: lane, column });
      way.push(lane);
    }
    way.push(to);
    ways.set(id, way);
    if (step === 0) continue;
    for (const [index, there] of way.slice(1).entries()) {
      const here = way[index] ?? from;
      const piece = step > 0 ? { left: here, right: there } : { left: there, right: here };
      pieces.set(`${piece.left}\n${piece.right}`, piece);
    }
  }
  return { lanes: [...lanes.values()], pieces: [...pieces.values()], ways };
}

/** What the lines of one stem have in common: the measures that ever cut them. */
export function stemOf({ strands }: Pick<Line, "strands">): string {
  return cutters(strands).join("+");
}
