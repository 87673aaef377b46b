import { tenths } from "@/lib/tenths";
import { cutters } from "./cut-numbers";
import type { Line } from "./picture";

export type Point = { x: number; y: number };

/** A piece of a line: a cubic curve with its two bends. */
export type Curve = { from: Point; bend1: Point; bend2: Point; to: Point };

/** Where along a curve a break may stand, the middle first; not near the end, where its number would touch the box. */
const CANDIDATES = [0.5, 0.36, 0.6, 0.24, 0.14];
/** How far apart two breaks should be, px: a cross and its number. */
const CLEAR = 22;

/**
 * Where the break of each line stands: on its last piece, in the gap before the box that it no
 * longer reaches, and as far from the other breaks as the curve allows.
 *
 * Lines that are cut at some time choose first; the others have a place too, for what is said of
 * them when two days are compared.
 *
 * @returns a point for every line with a curve, by line id
 */
export function breaksOf(
  lines: readonly Line[],
  curves: ReadonlyMap<string, readonly Curve[]>,
): Map<string, Point> {
  const placed = new Map<string, Point>();
  const isCut = ({ strands }: Line) => cutters(strands).length > 0;
  for (const { id } of [...lines].sort((a, b) => Number(isCut(b)) - Number(isCut(a)))) {
    const last = curves.get(id)?.at(-1);
    if (!last) continue;
    const others = [...placed.values()];
    const options = CANDIDATES.map((t) => pointAt(last, t)).map((point) => ({
      point,
      clear: Math.min(CLEAR, ...others.map((other) => Math.hypot(other.x - point.x, other.y - point.y))),
    }));
    const most = Math.max(...options.map(({ clear }) => clear));
    const best = options.find(({ clear }) => clear === most);
    if (best) placed.set(id, best.point);
  }
  return placed;
}

/** The point of a curve at `t` from 0 to 1. */
function pointAt({ from, bend1, bend2, to }: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    tenths(s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d);
  return { x: mix(from.x, bend1.x, bend2.x, to.x), y: mix(from.y, bend1.y, bend2.y, to.y) };
}
