/** A stretch of the globe, degrees. */
type Box = { west: number; east: number; south: number; north: number };

/** Part of an outline that Natural Earth draws as one with another, and the row that it gets here. */
export type ApartRule = { within: string; box: Box; becomes: string | null };

/**
 * What is drawn apart from the outline it comes with, by where its rings lie. Territories
 * overseas have rows of their own, and take part in nothing that the record does not say of
 * them; `null` is an area without a row, which is drawn as land and takes no part at all.
 */
export const DRAWN_APART: readonly ApartRule[] = [
  { within: "250", box: { west: -62, east: -50, south: 0, north: 8 }, becomes: "GUF" },
  { within: "578", box: { west: 5, east: 40, south: 74, north: 84 }, becomes: "SJM" },
  { within: "643", box: { west: 32, east: 37, south: 44, north: 46.5 }, becomes: null },
];

/** Outlines without a number, by Natural Earth's name: the row that each gets, or none. */
export const UNNUMBERED: Readonly<Record<string, string | null>> = {
  Kosovo: "XKX",
  "N. Cyprus": null,
  Somaliland: null,
};

/** M49 numbers of outlines that are not drawn: Antarctica. */
export const NOT_DRAWN: readonly string[] = ["010"];
