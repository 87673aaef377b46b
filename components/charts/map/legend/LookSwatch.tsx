import type { Look } from "../looks";
import { type Inks, paintOf } from "../paint";

/** Names the patterns of legend and list: those of the map grow and shrink with its magnification. */
export const KEY = "key";

type Props = { look: Look; inks: Inks; width?: number; height?: number };

/** A piece of a country with a look. */
export function LookSwatch({ look, inks, width = 30, height = 18 }: Props) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect x={1} y={1} width={width - 2} height={height - 2} {...paintOf(look, inks, KEY)} />
    </svg>
  );
}
