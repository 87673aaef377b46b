import { tenths } from "@/lib/tenths";
import { textWidth } from "@/lib/text-width";

/** A rectangle, px from the top left of the drawing. */
export type Box = { left: number; right: number; top: number; bottom: number };
export type Point = { x: number; y: number };

/** Size of the type on arcs, px, and the height that a line of it takes up. */
export const ARC_TYPE = 12;
const LINE = 16;
const AIR = 3;

/** A text that wants a place: the middles of the places it may stand at, the best one first. */
export type Wanted = { key: string; text: string; at: readonly Point[] };

/** Where a text stands (its middle), and whether it is seen without being asked for. */
export type Placed = Point & { shown: boolean };

/** The box of one line of text around its middle. */
export function textBox(text: string, { x, y }: Point): Box {
  const half = textWidth(text, ARC_TYPE) / 2 + AIR;
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Places texts one after another, so that what is wanted first is seen first: each at its first
 * place inside the frame where it touches neither an obstacle nor a text already there. One that
 * finds none is not shown, but has a place inside the frame for when it is asked for.
 *
 * @returns one place per key. A text that is wider than the frame is never shown
 */
export function placeTexts(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  frame: Box,
): Map<string, Placed> {
  const taken = [...obstacles];
  return new Map(
    wanted.map(({ key, text, at }): [string, Placed] => {
      for (const point of at) {
        const box = textBox(text, point);
        if (!inside(box, frame) || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return [key, { ...point, shown: true }];
      }
      return [key, { ...pushedInside(text, at[0] ?? { x: frame.left, y: frame.top }, frame), shown: false }];
    }),
  );
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function pushedInside(text: string, point: Point, frame: Box): Point {
  const { left, right, top, bottom } = textBox(text, point);
  const x = point.x + Math.max(frame.left - left, Math.min(0, frame.right - right));
  const y = point.y + Math.max(frame.top - top, Math.min(0, frame.bottom - bottom));
  return { x, y };
}

/** A place to tenths of a pixel. */
export function rounded({ x, y, shown }: Placed): Placed {
  return { x: tenths(x), y: tenths(y), shown };
}
