import { type Point, projectPlace } from "@/lib/outlines/equal-earth";
import { isPlaced } from "@/lib/outlines/placed";
import { tenths } from "@/lib/tenths";
import type { MapLayout, Place } from "./layout";

/** Where a country or territory is on the map, for whatever must find it there; px of the frame. */
export type Spot = Point & { id: string };

/** Where each country or territory lies by its own row: the place of its label. */
export function spotsOf(places: readonly Place[]): Spot[] {
  return places
    .filter(isPlaced)
    .flatMap(({ id, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ id, ...rounded(projectPlace(longitude, latitude)) }],
    );
}

/** Server and browser differ in the last digits of a sine, and must draw the same. */
function rounded({ x, y }: Point): Point {
  return { x: tenths(x), y: tenths(y) };
}

/** The same, but a circle where it stands: it may have had to move away from its own place. */
export function drawnSpots(spots: readonly Spot[], small: MapLayout["small"]): Spot[] {
  const moved = new Map(small.map(({ id, x, y }) => [id, { id, x, y }]));
  return spots.map((spot) => moved.get(spot.id) ?? spot);
}
