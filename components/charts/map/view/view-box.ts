import { type MapView, MOST_TIMES, placedView } from "@/lib/link/view";
import { MAP_FRAME, type Point, placeAt, projectPlace } from "@/lib/outlines/equal-earth";
import { tenths } from "@/lib/tenths";
import { EXTENTS } from "./extents";

/** A part of the frame, in its shape; px of the frame. */
export type Box = { x: number; y: number; width: number; height: number };

export const WHOLE: Box = { x: 0, y: 0, ...MAP_FRAME };

/** How much wider and higher than what it must show a named view is. */
const MARGIN = 1.04;

/** How far from a view's edge a place stands at least that was brought into it, as a part of the view. */
const INSET = 0.4;

/** How many times larger than the whole world a part of the frame is drawn. */
export function timesOf({ width }: Box): number {
  return MAP_FRAME.width / width;
}

/**
 * The part of the frame that a view shows: the smallest in the frame's shape that holds a named
 * part of the world, or one around a middle; moved just far enough to lie inside the frame.
 */
export function boxOf(view: MapView | undefined): Box {
  if (view === undefined) return WHOLE;
  if (typeof view !== "string") {
    const [latitude, longitude, times] = view;
    const { x, y } = projectPlace(longitude, latitude);
    // Server and browser differ in the last digits of a sine, and must draw the same.
    return around({ x: tenths(x), y: tenths(y) }, times);
  }
  const { x, y, width, height } = EXTENTS[view];
  const times = Math.min(MAP_FRAME.width / width, MAP_FRAME.height / height) / MARGIN;
  return around({ x: x + width / 2, y: y + height / 2 }, times);
}

/** The view that shows a part of the frame, as an address can say it; none for the whole world, or nearly. */
export function viewOf(box: Box): MapView | undefined {
  const times = tenths(timesOf(box));
  if (times <= 1) return undefined;
  const { latitude, longitude } = placeAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return placedView(latitude, longitude, times);
}

/**
 * A part of the frame `factor` times as large around a place that stays, as far as the frame and
 * the largest magnification allow.
 *
 * @param at the place, as parts of the width and height of the box
 */
export function zoomBox(box: Box, factor: number, at: Point): Box {
  const width = Math.min(MAP_FRAME.width, Math.max(MAP_FRAME.width / MOST_TIMES, box.width * factor));
  const height = (width * MAP_FRAME.height) / MAP_FRAME.width;
  return inside({
    x: box.x + at.x * (box.width - width),
    y: box.y + at.y * (box.height - height),
    width,
    height,
  });
}

/** A part of the frame further to the right and down, by parts of its own width and height. */
export function panBox(box: Box, by: Point): Box {
  return inside({ ...box, x: box.x + by.x * box.width, y: box.y + by.y * box.height });
}

/** Where a point lies in a part of the frame, as parts of its width and height. */
export function partOf(box: Box, { x, y }: Point): Point {
  return { x: (x - box.x) / box.width, y: (y - box.y) / box.height };
}

/** The same box when it shows a point, else one of the same size that was moved just far enough to show it well. */
export function bringInto(box: Box, point: Point): Box {
  const { x, y } = partOf(box, point);
  if (x >= 0 && x <= 1 && y >= 0 && y <= 1) return box;
  const past = (part: number) => (part < INSET ? part - INSET : part > 1 - INSET ? part - 1 + INSET : 0);
  return panBox(box, { x: past(x), y: past(y) });
}

function around({ x, y }: Point, times: number): Box {
  const [width, height] = [MAP_FRAME.width / times, MAP_FRAME.height / times];
  return inside({ x: x - width / 2, y: y - height / 2, width, height });
}

function inside({ x, y, width, height }: Box): Box {
  return {
    x: Math.max(0, Math.min(x, MAP_FRAME.width - width)),
    y: Math.max(0, Math.min(y, MAP_FRAME.height - height)),
    width,
    height,
  };
}
