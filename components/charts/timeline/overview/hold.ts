import type { Part } from "./brush";
import { ABOVE } from "./Months";

/** What a finger hits, px. */
export const HIT = 24;
/** Where the window begins, px from the top of the strip. */
export const TOP = ABOVE - 2;

/**
 * The part that carries a name in `data-part` at or above an element. A window that is the
 * whole record cannot be moved, so on it a new one is drawn.
 */
export function partOf(target: EventTarget, isWhole: boolean): Part {
  const name = target instanceof Element ? target.closest("[data-part]")?.getAttribute("data-part") : null;
  if (name === "first" || name === "last") return name;
  return name === "middle" && !isWhole ? "middle" : "strip";
}
