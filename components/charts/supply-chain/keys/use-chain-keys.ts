import { useLayoutEffect, useRef } from "react";
import { useHeldByKey } from "@/components/svg/use-held-by-key";
import type { Strand } from "../strands";
import { moveAlong, wayOf } from "./movement";
import type { Stop } from "./stops";

/**
 * One tab stop for the whole drawing: the arrows move it along the ties and within a column (see
 * {@link moveAlong}). It stands where it stood last, else on the focus, else on the first. Without
 * script every link stays a stop of its own. The tab stop is kept in the page itself, because
 * moving it must not draw the chart anew.
 *
 * @param stops what is drawn; each carries its id as `data-stop`
 */
export function useChainKeys(stops: readonly Stop[], strands: readonly Strand[], focus: string | undefined) {
  const drawing = useRef<SVGSVGElement>(null);
  const last = useRef<string>(undefined);
  const isLost = useHeldByKey(drawing);

  useLayoutEffect(() => {
    const links = [...(drawing.current?.querySelectorAll<SVGAElement>("a") ?? [])];
    const byStop = new Map(links.flatMap((link) => (link.dataset.stop ? [[link.dataset.stop, link]] : [])));
    let stop = [last.current, focus, stops[0]?.id].find((id) => id !== undefined && byStop.has(id));
    // Crosses and the ends of broken names are reached by pointer only: lists and table tell of them.
    for (const link of links)
      link.tabIndex = link.dataset.stop !== undefined && link.dataset.stop === stop ? 0 : -1;

    // What was entered by key may have gone with the drawing before, and the focus with it.
    if (isLost()) byStop.get(focus ?? stop ?? "")?.focus();

    function hold(event: FocusEvent) {
      const id = event.target instanceof SVGAElement ? event.target.dataset.stop : undefined;
      if (id === undefined || id === stop) return;
      for (const [one, index] of [
        [stop, -1],
        [id, 0],
      ] as const) {
        const link = one === undefined ? undefined : byStop.get(one);
        if (link) link.tabIndex = index;
      }
      stop = id;
      last.current = id;
    }

    function move(event: KeyboardEvent) {
      const way = wayOf(event.key);
      if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const id = event.target instanceof SVGAElement ? event.target.dataset.stop : undefined;
      if (id === undefined) return;
      event.preventDefault();
      const reached = moveAlong(stops, strands, id, way);
      if (reached) byStop.get(reached.id)?.focus();
    }

    // On the parent: Chromium makes a drawing that listens to the focus a tab stop of its own.
    const root = drawing.current?.parentElement;
    root?.addEventListener("focusin", hold);
    root?.addEventListener("keydown", move);
    return () => {
      root?.removeEventListener("focusin", hold);
      root?.removeEventListener("keydown", move);
    };
  });
  return drawing;
}
