import type { MapLayout, Place } from "./layout";
import type { Looser } from "./legend/glyphs";
import type { OutlineIndex } from "./outline-index";
import { OUTLINES_FILE } from "./outlines-file";
import { type Inks, isOutlined } from "./paint";
import type { ShownCountry, ShownInitiative } from "./shown";

/** Names the patterns of the world map. */
export const WORLD = "world";

/** How a country is called and painted by its number of acts; a quiet one is no stop of the keyboard. */
export type MeasuredCountry = { name: string; className: string; isQuiet: boolean };

/** What the drawings of the map share. */
export type Drawing = {
  /** Every country and territory with its place. */
  places: readonly Place[];
  outlines: OutlineIndex;
  layout: MapLayout;
  shown: ReadonlyMap<string, ShownCountry>;
  initiatives: readonly ShownInitiative[];
  /** The days before the day shown within which joining is set off; none where nobody is. */
  within: number | undefined;
  inks: Inks;
  /** Codes of countries that step back, because they are not chosen in the legend; none while nothing is. */
  faded: ReadonlySet<string>;
  /** By code, of countries whose tie is looser than membership, which kind it is. */
  looser: ReadonlyMap<string, Looser>;
  /** What is drawn in place of memberships, where measures are counted. */
  measured?: { label: string; countries: ReadonlyMap<string, MeasuredCountry> };
  /** The open country. */
  open: string | undefined;
  hrefOf: (country: string) => string;
  onOpen: (event: React.MouseEvent, country: string) => void;
};

/** Whether a country is drawn as one of which nothing is to be told: no stop of the keyboard, and the smallest circle. */
export function isQuiet({ shown, measured }: Drawing, code: string): boolean {
  return measured ? (measured.countries.get(code)?.isQuiet ?? true) : shown.get(code)?.look === "none";
}

/** Whether a country has an outline or a paint that its neighbours must not cover. */
export function isRaised(drawing: Drawing, code: string): boolean {
  if (drawing.measured) return !isQuiet(drawing, code);
  return isOutlined(drawing.shown.get(code)?.look ?? "none");
}

/** Where a browser finds an outline: one file for all drawings, pages and days. */
export function outlineHref(code: string): string {
  return `${OUTLINES_FILE}#${code}`;
}

/** The id of a country's outline in the world map. */
export function outlineId(code: string): string {
  return `outline-${code}`;
}
