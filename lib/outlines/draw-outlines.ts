import { type GeoPath, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { DRAWN_APART, NOT_DRAWN, UNNUMBERED } from "./apart";
import {
  CENTRAL_MERIDIAN,
  ENLARGED_PARTS,
  type EnlargedPart,
  MAP_CENTRE,
  MAP_FRAME,
  MAP_SCALE,
} from "./equal-earth";
import { drawGraticule } from "./graticule";
import { relativePath } from "./relative-path";

/** One outline: path data, and how much of the frame it covers, square px. */
export type Outline = { d: string; area: number };

export type DrawnOutlines = {
  /** By the code of the country or territory, in alphabetical order. */
  outlines: Record<string, Outline>;
  /** Codes of the outlines that reach into each enlarged part, in alphabetical order. */
  enlarged: Record<EnlargedPart, string[]>;
  /** Areas that have no row of their own, in one path. */
  unassigned: string;
  /** Meridians and parallels. */
  graticule: string;
};

/** What is read of Natural Earth: polygons with their M49 number, or only a name. */
export type NamedPolygons = Feature<Polygon | MultiPolygon, { name: string }>;

/**
 * Draws the outlines of the world in Equal Earth, one path per country or territory, joined
 * to the record by M49 number or, where there is none, by name. Coordinates have one decimal.
 *
 * @param features any order; the result does not depend on it
 * @param codeOf the record's code for an M49 number
 * @throws when an outline is joined to nothing and is not known to have no row
 */
export function drawOutlines(
  features: readonly NamedPolygons[],
  codeOf: (m49: string) => string | undefined,
): DrawnOutlines {
  const draw = pathOf();
  const rings = new Map<string, Position[][][]>();
  const put = (code: string, polygon: Position[][]) => rings.set(code, [...(rings.get(code) ?? []), polygon]);
  for (const feature of features) {
    const number = feature.id === undefined ? undefined : String(feature.id);
    if (number && NOT_DRAWN.includes(number)) continue;
    const own = number ? codeOf(number) : UNNUMBERED[feature.properties.name];
    if (own === undefined)
      throw new Error(`${feature.properties.name}: an outline without a row (M49 ${number ?? "none"})`);
    for (const polygon of polygonsOf(feature)) put(codeOfPart(number, polygon, own) ?? "", polygon);
  }
  const shapes = [...rings].map(([code, polygons]) => ({ code, shape: shapeOf(polygons) }));
  const named = shapes.filter(({ code }) => code !== "").sort((a, b) => (a.code < b.code ? -1 : 1));
  const areas = shapes.find(({ code }) => code === "");
  const codesIn = (part: EnlargedPart) =>
    named.filter(({ shape }) => reachesInto(part, draw.bounds(shape))).map(({ code }) => code);
  return {
    outlines: Object.fromEntries(named.map(({ code, shape }) => [code, outlineOf(shape, draw)])),
    enlarged: { europe: codesIn("europe"), caribbean: codesIn("caribbean") },
    unassigned: areas ? outlineOf(areas.shape, draw).d : "",
    graticule: relativePath(drawGraticule()),
  };
}

function pathOf(): GeoPath {
  const { width, height } = MAP_FRAME;
  return geoPath(
    geoEqualEarth()
      .rotate([-CENTRAL_MERIDIAN, 0])
      .scale(MAP_SCALE)
      .translate([MAP_CENTRE.x, MAP_CENTRE.y])
      .clipExtent([
        [0, 0],
        [width, height],
      ]),
  ).digits(1);
}

function polygonsOf({ geometry }: NamedPolygons): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function codeOfPart(number: string | undefined, polygon: Position[][], own: string | null): string | null {
  const [longitude, latitude] = geoCentroid({ type: "Polygon", coordinates: polygon });
  const rule = DRAWN_APART.find(
    ({ within, box }) =>
      within === number &&
      box.west <= longitude &&
      longitude <= box.east &&
      box.south <= latitude &&
      latitude <= box.north,
  );
  return rule ? rule.becomes : own;
}

/** The parts of one outline, the largest first. */
function shapeOf(polygons: Position[][][]): MultiPolygon {
  const sorted = polygons
    .map((coordinates) => ({ coordinates, size: geoArea({ type: "Polygon", coordinates }) }))
    .sort((a, b) => b.size - a.size || String(a.coordinates).localeCompare(String(b.coordinates)));
  return { type: "MultiPolygon", coordinates: sorted.map(({ coordinates }) => coordinates) };
}

function outlineOf(shape: MultiPolygon, draw: GeoPath): Outline {
  return { d: relativePath(draw(shape) ?? ""), area: Math.round(draw.area(shape)) };
}

function reachesInto(
  part: EnlargedPart,
  [[left, top], [right, bottom]]: [[number, number], [number, number]],
): boolean {
  const { x, y, width, height } = ENLARGED_PARTS[part];
  return left < x + width && right > x && top < y + height && bottom > y;
}
