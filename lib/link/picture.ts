import type { Chart } from "../charts";
import { SCHEMES, type Scheme } from "../colours";
import { apart } from "./apart";
import type { Refusal } from "./codec";
import { wholeNumber, word } from "./codecs";
import { describeLink, type Query } from "./describe-link";

/** Shapes that a picture is made in: for cards of shared links, for square places, for a sheet of A4. */
export const PRESETS = ["social", "square", "print"] as const;
export type Preset = (typeof PRESETS)[number];

/** Forms that a picture comes in. */
export const PICTURE_FORMATS = ["svg", "png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const NARROWEST = 320;
const WIDEST = 2400;
const MOST_TIMES = 3;

const KEYS = {
  /** The width of the picture, px. */
  w: wholeNumber(NARROWEST, WIDEST),
  /** Pixels of a PNG for one px of its width and height. */
  scale: wholeNumber(1, MOST_TIMES),
  preset: word(PRESETS),
  theme: word(SCHEMES),
};

const link = describeLink("/picture", KEYS);

/** What a link to a picture says besides the chart's own keys. */
export type PictureState = typeof link.empty;

/** The size of a picture that says nothing of it: a card of 1200 × 630, a square of 1080, a sheet of A4 at 150 dots an inch, and else 1200 wide. */
export const PRESET_SIZES: Record<Preset, { width: number; height: number }> = {
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  print: { width: 1240, height: 1754 },
};
const USUAL_WIDTH = 1200;

export type PictureReading = {
  state: PictureState;
  refused: Refusal[];
  /** The chart's part of the query, as it was given. */
  chartQuery: URLSearchParams;
};

/** Any query gives a valid picture; what of its own keys had to be left out is named. */
export function readPicture(query: Query): PictureReading {
  const { own, rest } = apart(query, Object.keys(KEYS));
  return { ...link.read(own), chartQuery: rest };
}

/** The canonical query of what a picture says besides the chart's keys, without `?`. */
export function pictureQuery(state: Partial<PictureState>): string {
  return link.query({ ...link.empty, ...state });
}

/**
 * The address of a chart's picture, from the root.
 *
 * @param chartQuery the chart's own query, without `?`
 */
export function pictureHref(
  chart: Chart,
  format: PictureFormat,
  chartQuery: string,
  state: Partial<PictureState> = {},
): string {
  const query = [chartQuery, pictureQuery(state)].filter(Boolean).join("&");
  return `/${chart}.${format}${query && `?${query}`}`;
}

/** How a state's picture is made: its width, px, its shape, pixels for one px, and its scheme. */
export type PictureFrame = { width: number; preset: Preset | undefined; times: number; scheme: Scheme };

/** Values in place of those that a state leaves open: the width of its shape, one pixel for one px, light. */
export function pictureFrame({ w, preset, scale, theme }: PictureState): PictureFrame {
  const usual = preset === undefined ? USUAL_WIDTH : PRESET_SIZES[preset].width;
  return { width: w ?? usual, preset, times: scale ?? 1, scheme: theme ?? "light" };
}
