import type { MapLayout } from "./layout";
import type { Inks } from "./paint";
import type { ShownCountry, ShownInitiative } from "./shown";

/** What the drawings of the map share. */
export type Drawing = {
  layout: MapLayout;
  shown: ReadonlyMap<string, ShownCountry>;
  initiatives: readonly ShownInitiative[];
  /** The days before the day shown within which joining is set off; none where nobody is. */
  within: number | undefined;
  inks: Inks;
  /** The open country. */
  open: string | undefined;
  hrefOf: (country: string) => string;
  onOpen: (event: React.MouseEvent, country: string) => void;
};

/** The id of a country's outline in the page: the enlarged part draws the same one again. */
export function outlineId(code: string): string {
  return `outline-${code}`;
}
