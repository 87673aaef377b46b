import { tenths } from "@/lib/tenths";
import type { Box, Point } from "./boxes";

/** A curve from one point to another, bent towards a third: a quadratic Bézier curve. */
export type Curve = { from: Point; bend: Point; to: Point };

/** From the middle of a mark to where its arcs begin, px. */
const CLEAR = 11;
const LEAST_LIFT = 16;
const MOST_LIFT = 84;
const ASIDE = 34;

/**
 * The arc between two marks: bent upwards, or downwards where there is no room above; aside
 * where one mark stands over the other. It stays inside the frame, as its three points do.
 */
export function arcBetween(a: Point, b: Point, frame: Box): Curve {
  const wide = Math.abs(a.x - b.x);
  const x = (a.x + b.x) / 2;
  const [above, below] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const lift = Math.min(MOST_LIFT, LEAST_LIFT + wide * 0.14);
  if (wide < ASIDE) {
    const aside = x + ASIDE <= frame.right ? x + ASIDE : x - ASIDE;
    return trimmed(a, { x: aside, y: (a.y + b.y) / 2 }, b);
  }
  const up = above - lift >= frame.top || above - frame.top >= frame.bottom - below;
  const y = up ? Math.max(frame.top, above - lift) : Math.min(frame.bottom, below + lift);
  return trimmed(a, { x, y }, b);
}

/** The arc from a mark to a point outside the plot: it leaves sideways and comes in from above. */
export function arcTo(mark: Point, tip: Point): Curve {
  return { ...trimmed(mark, { x: tip.x, y: mark.y }, tip), to: tip };
}

/** The point that lies `t` (0 to 1) of the way along. */
export function pointAt({ from, bend, to }: Curve, t: number): Point {
  const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

/** The curve as an SVG path. */
export function curvePath({ from, bend, to }: Curve): string {
  return `M${pair(from)}Q${pair(bend)} ${pair(to)}`;
}

function pair({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function trimmed(from: Point, bend: Point, to: Point): Curve {
  return { from: towards(from, bend), bend, to: towards(to, bend) };
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= CLEAR) return from;
  const share = CLEAR / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
