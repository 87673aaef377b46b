import type { MultiPolygon, Position } from "geojson";

/** An area of the map for libraries that draw GeoJSON, in the frame of our own drawing, px. */
export type Area = { type: "Feature"; properties: { name: string }; geometry: MultiPolygon };

/** Corners of a circle. */
const CORNERS = 16;

/** The very outlines of our drawing: its path data of relative lines, read back into polygons with their holes. */
export function areaOf(name: string, path: string): Area {
  const polygons: Position[][][] = [];
  for (const ring of path.split("M").slice(1).map(ringOf)) {
    // A hole goes round the other way, and follows what it is in.
    const last = polygons.at(-1);
    if (last && turn(ring) < 0) last.push(ring);
    else polygons.push([ring]);
  }
  return feature(name, polygons);
}

/** A small place as an area with so many corners that it looks round. */
export function circleOf(name: string, { x, y }: { x: number; y: number }, radius: number): Area {
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return feature(name, [[ring]]);
}

function feature(name: string, coordinates: Position[][][]): Area {
  return { type: "Feature", properties: { name }, geometry: { type: "MultiPolygon", coordinates } };
}

function ringOf(path: string): Position[] {
  const numbers = (path.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map((number) => Math.round(Number(number) * 10));
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let place = 0; place < numbers.length; place += 2) {
    [x, y] = [x + (numbers[place] ?? 0), y + (numbers[place + 1] ?? 0)];
    ring.push([x / 10, y / 10]);
  }
  const [start = [0, 0]] = ring;
  return [...ring, start];
}

/** Above 0 for a ring that goes round as outlines do, below it for one that goes round as holes do. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
}
