import type { MapLayout, Place } from "./layout";
import type { Looser } from "./legend/glyphs";
import type { OutlineIndex } from "./outline-index";
import type { Inks } from "./paint";
import type { ShownCountry, ShownInitiative } from "./shown";

/** Names the patterns of the world map. */
export const WORLD = "world";

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
  /** The open country. */
  open: string | undefined;
  hrefOf: (country: string) => string;
  onOpen: (event: React.MouseEvent, country: string) => void;
};

/** The id of a country's outline in the page: the enlarged part draws the same one again. */
export function outlineId(code: string): string {
  return `outline-${code}`;
}
