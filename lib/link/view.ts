import { isOneOf } from "../vocabulary";
import type { Codec } from "./codec";
import { single } from "./codecs";

/** The parts of the world that a link can name. */
export const VIEWS = [
  "europe",
  "middle-east",
  "africa",
  "south-asia",
  "south-east-asia",
  "east-asia",
  "oceania",
  "north-america",
  "south-america",
] as const;
export type NamedView = (typeof VIEWS)[number];

/** Latitude and longitude of the middle, degrees, and how many times larger than the whole world; in tenths. */
export type PlacedView = readonly [latitude: number, longitude: number, times: number];

/** What of the world a map shows, when not all of it. */
export type MapView = NamedView | PlacedView;

/** How many times larger than the whole world a view may be. */
export const MOST_TIMES = 12;
/** The frame of the map ends near 60° south. */
export const SOUTHMOST = -60;
export const NORTHMOST = 90;

const PLACED = /^(-?\d{1,2}(?:\.\d)?)~(-?\d{1,3}(?:\.\d)?)~(\d{1,2}(?:\.\d)?)$/;

/**
 * `europe`, or `52.5~13.4~6`: the middle and the magnification. Once the whole world is none, so
 * that the address without it and with it are one. A middle so near the edge that the view would
 * reach over the frame is a valid one: the map shows what lies inside.
 */
export const view: Codec<MapView | undefined> = single<MapView>(
  (text) => {
    const word = text.toLowerCase();
    if (isOneOf(VIEWS, word)) return { value: word };
    const [, ...numbers] = PLACED.exec(text) ?? [];
    const [latitude, longitude, times] = numbers.map(Number);
    if (latitude === undefined || longitude === undefined || times === undefined)
      return { reason: "not-a-view" };
    const isInside =
      latitude >= SOUTHMOST && latitude <= NORTHMOST && Math.abs(longitude) <= 180 && times <= MOST_TIMES;
    return isInside && times > 1
      ? { value: placedView(latitude, longitude, times) }
      : { reason: "not-a-view" };
  },
  (value) => (typeof value === "string" ? value : value.join("~")),
);

/** A view in the one form in which a link has it: tenths, no minus before nothing, and one name for the 180th meridian. */
export function placedView(latitude: number, longitude: number, times: number): PlacedView {
  const [north, east] = [tenths(latitude), tenths(longitude)];
  return [
    Math.min(NORTHMOST, Math.max(SOUTHMOST, north)),
    east <= -180 ? 180 : Math.min(180, east),
    Math.min(MOST_TIMES, Math.max(1.1, tenths(times))),
  ];
}

/** Rounded; adding nothing turns -0 into 0. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
