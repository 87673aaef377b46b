"use client";

import { useLayoutEffect, useRef } from "react";
import { moveTo, type Stop, stepOf } from "./movement";
import { headOfBin } from "./stops";

/**
 * One tab stop for all marks of a drawing: the arrows move it (see {@link moveTo}). It stands on
 * the mark that had it last, else on the open one, else on the first. Without script every mark
 * stays a stop of its own. The tab stop is kept in the page itself, because moving it must not
 * draw the chart anew. A bin that is entered by key goes with the old drawing: the focus goes to
 * the first mark of its lane in the new one.
 *
 * @param stops the marks that are drawn; each carries its id as `data-stop`
 */
export function useMarkFocus(stops: readonly Stop[], open: string | undefined) {
  const drawing = useRef<SVGSVGElement>(null);
  const last = useRef<string>(undefined);
  const entered = useRef<string>(undefined);

  // Before the browser hears the next key: it would be answered with the stops of the drawing before.
  useLayoutEffect(() => {
    const marks = new Map(
      [...(drawing.current?.querySelectorAll<SVGAElement>("[data-stop]") ?? [])].map((mark) => [
        mark.dataset.stop ?? "",
        mark,
      ]),
    );
    const present = [last.current, open].find((id) => id !== undefined && marks.has(id));
    const gone = entered.current !== undefined && !marks.has(entered.current) ? entered.current : undefined;
    let stop = present ?? moveTo(stops, gone && headOfBin(gone), "first");
    for (const [id, mark] of marks) mark.tabIndex = id === stop ? 0 : -1;
    if (gone !== undefined) {
      entered.current = undefined;
      if (stop !== undefined && document.activeElement === document.body) marks.get(stop)?.focus();
    }

    function enter(event: MouseEvent) {
      const mark = event.target instanceof Element ? event.target.closest("[data-stop]") : null;
      entered.current = event.detail === 0 ? (mark?.getAttribute("data-stop") ?? undefined) : undefined;
    }

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
      const reached = id === undefined ? undefined : moveTo(stops, id, step);
      if (reached === undefined) return;
      event.preventDefault();
      marks.get(reached)?.focus();
    }

    // On the parent: Chromium makes a drawing that listens to the focus a tab stop of its own.
    const root = drawing.current?.parentElement;
    root?.addEventListener("focusin", hold);
    root?.addEventListener("keydown", move);
    root?.addEventListener("click", enter);
    return () => {
      root?.removeEventListener("focusin", hold);
      root?.removeEventListener("keydown", move);
      root?.removeEventListener("click", enter);
    };
  });
  return drawing;
}
