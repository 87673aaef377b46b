import type { NamedView } from "@/lib/link/view";

/**
 * What each named view must show, px of the frame: the outlines and anchor points of its countries,
 * which a test holds these numbers against. Written down, because reading them from the outlines
 * would take the page's script longer than drawing the view.
 */
export const EXTENTS: Readonly<Record<NamedView, { x: number; y: number; width: number; height: number }>> = {
  europe: { x: 516, y: 21, width: 165, height: 129 },
  "middle-east": { x: 642, y: 112, width: 124, height: 124 },
  africa: { x: 486, y: 130, width: 318, height: 314 },
  "south-asia": { x: 751, y: 126, width: 121, height: 154 },
  "south-east-asia": { x: 862, y: 167, width: 172, height: 172 },
  "east-asia": { x: 785, y: 71, width: 208, height: 140 },
  oceania: { x: 917, y: 215, width: 262, height: 274 },
  "north-america": { x: 50, y: 2, width: 404, height: 260 },
  "south-america": { x: 292, y: 236, width: 157, height: 284 },
};
