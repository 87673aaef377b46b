"use client";

import { useLayoutEffect, useRef } from "react";
import { useHeldByKey } from "@/components/svg/use-held-by-key";
import { moveTo, type Stop, stepOf, successorOf } from "./movement";

/**
 * One tab stop for all marks of a drawing: the arrows move it (see {@link moveTo}). It stands on
 * the mark that had it last, else on the open one, else on the first. Without script every mark
 * stays a stop of its own. The tab stop is kept in the page itself, because moving it must not
 * draw the chart anew. Where a key leads to a drawing without the mark that has the focus (a bin
 * is entered, the window moves on), the focus goes to the one that stands nearest to it.
 *
 * @param stops the marks that are drawn; each carries its id as `data-stop`
 */
export function useMarkFocus(stops: readonly Stop[], open: string | undefined) {
  const drawing = useRef<SVGSVGElement>(null);
  const last = useRef<string>(undefined);
  const before = useRef(stops);
  const isLost = useHeldByKey(drawing);

  // Before the browser hears the next key: it would be answered with the stops of the drawing before.
  useLayoutEffect(() => {
    const marks = new Map(
      [...(drawing.current?.querySelectorAll<SVGAElement>("[data-stop]") ?? [])].map((mark) => [
        mark.dataset.stop ?? "",
        mark,
      ]),
    );
    const present = [last.current, open].find((id) => id !== undefined && marks.has(id));
    const isGone = last.current !== undefined && !marks.has(last.current) && isLost();
    let stop =
      isGone && last.current !== undefined
        ? successorOf(before.current, stops, last.current)
        : (present ?? moveTo(stops, undefined, "first"));
    before.current = stops;
    for (const [id, mark] of marks) mark.tabIndex = id === stop ? 0 : -1;
    if (isGone && stop !== undefined) {
      last.current = stop;
      marks.get(stop)?.focus();
    }

    // On the parent: Chromium makes a drawing that listens to the focus a tab stop of its own.
    const root = drawing.current?.parentElement;

    function hold(event: FocusEvent) {
      const id = event.target instanceof SVGAElement ? event.target.dataset.stop : undefined;
      if (id === undefined) return;
      for (const [one, index] of [
        [stop, -1],
        [id, 0],
      ] as const) {
        const mark = one === undefined ? undefined : marks.get(one);
        if (mark) mark.tabIndex = index;
      }
      stop = id;
      last.current = id;
    }

    function move(event: KeyboardEvent) {
      const step = stepOf(event.key);
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const id = event.target instanceof SVGAElement ? event.target.dataset.stop : undefined;
      // From around the drawing, where the focus stays when a window is empty, back into it.
      const entered = event.target === root ? stop : undefined;
      const reached = id === undefined ? entered : moveTo(stops, id, step);
      if (reached === undefined) return;
      event.preventDefault();
      marks.get(reached)?.focus();
    }

    root?.addEventListener("focusin", hold);
    root?.addEventListener("keydown", move);
    return () => {
      root?.removeEventListener("focusin", hold);
      root?.removeEventListener("keydown", move);
    };
  });
  return drawing;
}
