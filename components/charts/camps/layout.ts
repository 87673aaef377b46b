import { forceCollide, forceSimulation, forceX, forceY } from "d3";
import type { IsoDay } from "@/lib/dates";
import {
  isSureTie,
  isTie,
  type Launch,
  type Membership,
  type Side,
  sideOf,
  standingsOn,
} from "@/lib/memberships";
import { CENTRAL_MERIDIAN, MAP_FRAME, projectPlace } from "@/lib/outlines/equal-earth";
import { isPlaced } from "@/lib/outlines/placed";
import { tenths } from "@/lib/tenths";

/** What the drawing needs of a country or territory; degrees. */
export type Place = { id: string; name: string; latitude: number | null; longitude: number | null };

/** A country with a tie to one or both camps; `sure` when its ties are by own act, an official list or a good source. */
export type CampDot = {
  id: string;
  name: string;
  x: number;
  y: number;
  side: Exclude<Side, "neither">;
  sure: boolean;
};

export type Camps = {
  width: number;
  height: number;
  radius: number;
  /** The edge of the world and the equator, as path data. */
  globe: string;
  dots: CampDot[];
  /** Countries and territories without a tie, where they lie. */
  others: { id: string; x: number; y: number }[];
};

const RADIUS = 10;
const APART = RADIUS + 1.5;
const ROUNDS = 160;

const LATITUDES = Array.from({ length: 31 }, (_, index) => 90 - index * 5);

/** Both edges of the projection from pole to pole, and the equator between them. */
const GLOBE = [
  ...[CENTRAL_MERIDIAN - 180, CENTRAL_MERIDIAN + 179.999].map((longitude) =>
    LATITUDES.map((latitude) => [longitude, latitude] as const),
  ),
  [[CENTRAL_MERIDIAN - 180, 0] as const, [CENTRAL_MERIDIAN + 179.999, 0] as const],
]
  .map(
    (line) => `M${line.map(([longitude, latitude]) => pointOf(projectPlace(longitude, latitude))).join("L")}`,
  )
  .join("");

function pointOf({ x, y }: { x: number; y: number }): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

/**
 * One dot per country with a tie to one of two camps on a day, as near to where it lies as the
 * others allow; the rest as points. Ties that only may hold are counted and are not sure.
 *
 * @param places any order; the result does not depend on it
 * @returns px in the frame of lib/outlines/equal-earth; dots and points in the order of ids, and
 *   dots that touch nowhere overlap. Without a place a country is left out
 */
export function layoutCamps(
  places: readonly Place[],
  memberships: readonly Membership[],
  [first, second]: readonly [Launch, Launch],
  day: IsoDay,
): Camps {
  const standings = [standingsOn(memberships, first, day), standingsOn(memberships, second, day)];
  const spots = places
    .flatMap(({ id, name, latitude, longitude }) =>
      latitude === null || longitude === null || !isPlaced({ id })
        ? []
        : [{ id, name, ...projectPlace(longitude, latitude), stands: standings.map((of) => of.get(id)) }],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const tied = spots.flatMap(({ stands: [one, other], ...spot }) => {
    const side = sideOf(one, other);
    return side === "neither" ? [] : [{ ...spot, side, sure: [one, other].filter(isTie).every(isSureTie) }];
  });
  const ids = new Set(tied.map(({ id }) => id));
  return {
    ...MAP_FRAME,
    radius: RADIUS,
    globe: GLOBE,
    dots: spread(tied),
    others: spots
      .filter(({ id }) => !ids.has(id))
      .map(({ id, x, y }) => ({ id, x: tenths(x), y: tenths(y) })),
  };
}

function spread(dots: readonly CampDot[]): CampDot[] {
  const moving = dots.map(({ x, y }) => ({ x, y, homeX: x, homeY: y }));
  forceSimulation(moving)
    .force("x", forceX<(typeof moving)[number]>(({ homeX }) => homeX).strength(0.12))
    .force("y", forceY<(typeof moving)[number]>(({ homeY }) => homeY).strength(0.12))
    .force("apart", forceCollide(APART).strength(1).iterations(6))
    .stop()
    .tick(ROUNDS);
  return dots.map((dot, index) => ({
    ...dot,
    x: within(moving[index]?.x ?? dot.x, MAP_FRAME.width),
    y: within(moving[index]?.y ?? dot.y, MAP_FRAME.height),
  }));
}

function within(value: number, size: number): number {
  return tenths(Math.min(size - RADIUS, Math.max(RADIUS, value)));
}
