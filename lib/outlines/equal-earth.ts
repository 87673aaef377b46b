import { geoEqualEarthRaw } from "d3";

/** A place on the map, px from the top left of the frame. */
export type Point = { x: number; y: number };

/** The frame of the world map, px. A page scales it. */
export const MAP_FRAME = { width: 1200, height: 530 } as const;

/**
 * The parts that are drawn a second time, because many small states lie close together there:
 * px of the frame, and how many times larger they stand on a wide page.
 */
export const ENLARGED_PARTS = {
  europe: { x: 514, y: 20, width: 180, height: 128, times: 3.6 },
  caribbean: { x: 282, y: 170, width: 94, height: 86, times: 5.4 },
} as const;
export type EnlargedPart = keyof typeof ENLARGED_PARTS;

/** The meridian in the middle: east of Greenwich, so that the edge of the map runs through the Bering Strait. */
export const CENTRAL_MERIDIAN = 11;

const DEGREE = Math.PI / 180;

/** Px per unit of the projection: the equator is as wide as the frame. */
export const MAP_SCALE = MAP_FRAME.width / (2 * geoEqualEarthRaw(Math.PI, 0)[0]);

/** Where longitude {@link CENTRAL_MERIDIAN} meets the equator, px. The north pole lies on the frame's upper edge. */
export const MAP_CENTRE: Point = {
  x: MAP_FRAME.width / 2,
  y: MAP_SCALE * geoEqualEarthRaw(0, Math.PI / 2)[1],
};

/**
 * Projects a place by Equal Earth (Šavrič, Patterson and Jenny 2018), which keeps areas true.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @returns px from the top left; places south of about 60° lie below the frame
 */
export function projectPlace(longitude: number, latitude: number): Point {
  const turned = ((((longitude - CENTRAL_MERIDIAN + 180) % 360) + 360) % 360) - 180;
  const [x, y] = geoEqualEarthRaw(turned * DEGREE, latitude * DEGREE);
  return { x: MAP_CENTRE.x + MAP_SCALE * x, y: MAP_CENTRE.y - MAP_SCALE * y };
}

/**
 * The place at a point of the map: the inverse of {@link projectPlace}. A point beside the globe
 * gives the nearest place on its edge at that height.
 *
 * @returns degrees north, and degrees east within 180
 */
export function placeAt({ x, y }: Point): { latitude: number; longitude: number } {
  const [turned, north] = geoEqualEarthRaw.invert?.(
    (x - MAP_CENTRE.x) / MAP_SCALE,
    (MAP_CENTRE.y - y) / MAP_SCALE,
  ) ?? [0, 0];
  const east = Math.min(180, Math.max(-180, turned / DEGREE)) + CENTRAL_MERIDIAN;
  return { latitude: north / DEGREE, longitude: east > 180 ? east - 360 : east };
}
