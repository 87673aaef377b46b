import type { Outline } from "@/lib/outlines/draw-outlines";
import {
  ENLARGED_PARTS,
  type EnlargedPart,
  MAP_FRAME,
  type Point,
  projectPlace,
} from "@/lib/outlines/equal-earth";
import { isPlaced } from "@/lib/outlines/placed";
import { tenths } from "@/lib/tenths";
import { type Anchor, type Bounds, keepApart } from "./keep-apart";

/** What the layout needs of a country or territory; degrees. */
export type Place = { id: string; latitude: number | null; longitude: number | null };

/** A country or territory drawn as a circle, because its outline is none or too small to hit. */
export type SmallPlace = Point & {
  id: string;
  /** Where it lies, when the circle had to move away from there. */
  from?: Point;
};

export type MapLayout = {
  width: number;
  height: number;
  /** Codes whose outline is drawn, in alphabetical order. */
  outlined: string[];
  small: SmallPlace[];
  /** The parts that are drawn a second time, enlarged, with the small places that lie in them. */
  enlarged: { part: EnlargedPart; small: SmallPlace[] }[];
};

const PARTS: readonly EnlargedPart[] = ["europe", "caribbean"];

/** Least distance of two circles on the page, px: a target of 24 and a hair. */
const APART = 24.4;

/** How much smaller than its frame the whole world stands beside another chart, on the narrowest page that has both. */
const SHRUNK = 0.66;

/** An outline of this area or less gets a circle besides, square px of the page. */
const TINY = 20;

/** An outline that is drawn larger needs a circle less: how much of its growth counts. */
const WORTH = 1.5;

/** A circle that moved less than this needs no line back, px. */
const NEAR = 7;

/**
 * Places the countries and territories of a record: outlines where there are some, circles
 * where an outline is missing or tiny. Depends on the places only, so every day and every
 * pair of initiatives share one layout.
 *
 * @param places any order; the result does not depend on it
 * @param outlines by code, in the frame of lib/outlines/equal-earth
 * @param times how many times larger than its frame the map is drawn: circles lie nearer to their
 *   places then
 * @param hasAll whether circles that stand in an enlarged part stand on the map too
 * @returns px from the frame's top left; circles never nearer than 24 px on the page at full
 *   width, and beside another chart; no places give no outlines and no circles
 */
export function layoutMap(
  places: readonly Place[],
  outlines: Readonly<Record<string, Pick<Outline, "area">>>,
  times = 1,
  hasAll = false,
): MapLayout {
  const spots = places.filter(isPlaced).flatMap(spotOf);
  const smallest = (tiny: number) => spots.filter(({ id }) => (outlines[id]?.area ?? 0) <= tiny);
  const frame = { left: 0, top: 0, right: MAP_FRAME.width, bottom: MAP_FRAME.height };
  const tiny = smallest(times === 1 && !hasAll ? TINY : (TINY * WORTH) / times);
  const outside = hasAll ? tiny : tiny.filter((spot) => !isEnlarged(spot));
  return {
    ...MAP_FRAME,
    outlined: places
      .map(({ id }) => id)
      .filter((id) => outlines[id])
      .sort(),
    small: circles(outside, APART / (times === 1 && !hasAll ? SHRUNK : times), frame, NEAR / times),
    enlarged: PARTS.map((part) => {
      const [bounds, { times }] = [boundsOf(part), ENLARGED_PARTS[part]];
      const within = smallest((TINY * WORTH) / times).filter((spot) => lies(spot, bounds));
      return { part, small: circles(within, APART / times, bounds, NEAR / times) };
    }),
  };
}

/** Whether a point lies in a part of the world that is drawn a second time, enlarged. */
export function isEnlarged(point: Point): boolean {
  return PARTS.some((part) => lies(point, boundsOf(part)));
}

function boundsOf(part: EnlargedPart): Bounds {
  const { x, y, width, height } = ENLARGED_PARTS[part];
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function spotOf({ id, latitude, longitude }: Place): Anchor[] {
  return latitude === null || longitude === null ? [] : [{ id, ...projectPlace(longitude, latitude) }];
}

function lies({ x, y }: Point, { left, top, right, bottom }: Bounds): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

function circles(spots: readonly Anchor[], apart: number, bounds: Bounds, near: number): SmallPlace[] {
  const margin = apart / 2;
  const room = {
    left: bounds.left + margin,
    top: bounds.top + margin,
    right: bounds.right - margin,
    bottom: bounds.bottom - margin,
  };
  const spotOfId = new Map(spots.map((spot) => [spot.id, spot]));
  return keepApart(spots, apart, room).map((place) => {
    const spot = spotOfId.get(place.id);
    const moved = spot && Math.hypot(place.x - spot.x, place.y - spot.y) > near && lies(spot, bounds);
    return moved ? { ...place, from: { x: tenths(spot.x), y: tenths(spot.y) } } : place;
  });
}
