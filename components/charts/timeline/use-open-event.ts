"use client";

import { useEffect, useRef } from "react";
import { beside, type Place } from "./neighbours";

/** What becomes of the focus when an act opens: it goes to the panel, or stays and the panel is brought into view. */
type Manner = "focus" | "see";

type Chart = {
  /** Ids of the acts as shown. */
  order: readonly string[];
  open: string | undefined;
  /** Where the open act stands among those that pass. */
  place: Place | undefined;
  /** Writes the act into the address; none closes the panel. */
  onOpen: (id: string | undefined) => void;
};

/**
 * Opens and closes acts, and takes the focus along: by key it goes to the panel, and back to the
 * mark when the panel closes. J, K and Escape act while the focus is in the chart or the panel
 * only, so that they never get in the way of other programs that listen to single keys.
 *
 * @returns the ref of what holds chart and panel, and how to choose an act
 */
export function useOpenEvent({ order, open, place, onOpen }: Chart) {
  const root = useRef<HTMLDivElement>(null);
  const manner = useRef<Manner>(undefined);
  const before = useRef(open);

  useEffect(() => {
    const [how, closed] = [manner.current, before.current];
    manner.current = undefined;
    before.current = open;
    if (!root.current || !how || closed === open) return;
    if (open === undefined) return visible(root.current, `[data-mark="${closed}"]`)?.focus();
    const panel = visible(root.current, "[data-panel]");
    if (panel) show(panel, how);
  }, [open]);

  function choose(id: string | undefined, how: Manner) {
    const inPanel = document.activeElement?.closest("[data-panel]");
    const panel = root.current && id !== undefined && id === open && visible(root.current, "[data-panel]");
    if (panel) return show(panel, how);
    manner.current = inPanel ? "focus" : how;
    onOpen(id);
  }

  useEffect(() => {
    const element = root.current;
    function answer(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.matches("input:not([readonly]), select, textarea:not([readonly])")) return;
      if (event.key === "Escape" && open !== undefined) choose(undefined, "focus");
      const direction = DIRECTION_OF_KEY.get(event.key.toLowerCase());
      if (!direction) return;
      const focused = at?.closest("[data-mark]")?.getAttribute("data-mark") ?? undefined;
      const next = beside(order, place, focused, direction);
      if (next !== undefined) choose(next, "focus");
    }
    element?.addEventListener("keydown", answer);
    return () => element?.removeEventListener("keydown", answer);
  });
  return { root, choose };
}

const DIRECTION_OF_KEY: ReadonlyMap<string, "previous" | "next"> = new Map([
  ["j", "next"],
  ["k", "previous"],
]);

/** The one of several places for the same thing that the width of the screen shows. */
function visible(root: Element, selector: string): HTMLElement | SVGElement | undefined {
  return [...root.querySelectorAll<HTMLElement | SVGElement>(selector)].find(
    (element) => element.getClientRects().length > 0,
  );
}

function show(panel: HTMLElement | SVGElement, how: Manner) {
  if (how === "focus") panel.focus({ preventScroll: true });
  bringIntoView(panel);
}

/** Scrolls a panel that begins above the screen or in its last third to where it can be read. */
function bringIntoView(panel: Element) {
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.66) window.scrollBy(0, top - window.innerHeight * 0.33);
}
