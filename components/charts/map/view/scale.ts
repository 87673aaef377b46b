import { MAP_FRAME } from "@/lib/outlines/equal-earth";
import { type Box, timesOf } from "./view-box";

/** How circles, marks and textures are drawn so that they keep their size on the page. */
export type Scale = {
  /** Units of the frame for one px of the page. */
  unit: number;
  /** The magnification for which the circles are laid out: a power of two, so that they stay while a reader zooms. */
  step: number;
  /** Whether it is drawn so small that targets of 24 px would cover the countries. */
  isCrowded: boolean;
  /** Whether the view is so near that what stands in the enlarged parts stands on it too. */
  hasAll: boolean;
};

/** How near that is: a little less than the view of Europe. */
const NEAR = 3.5;

/** Below this part of its full size a map is crowded. */
const CROWDED = 0.6;

/**
 * The scale of a view on a page. Where the map is drawn smaller than its frame, as on a phone, what
 * has a size shrinks with it: at full size the circles would cover the countries.
 *
 * @param width of the map on the page, px; the frame's own while it is not known
 */
export function scaleOf(box: Box, width: number): Scale {
  const times = timesOf(box) * ((width || MAP_FRAME.width) / MAP_FRAME.width);
  return {
    unit: 1 / Math.max(1, times),
    step: 2 ** Math.max(0, Math.floor(Math.log2(times))),
    isCrowded: times < CROWDED,
    hasAll: timesOf(box) >= NEAR,
  };
}
