import { type RefObject, useLayoutEffect, useRef } from "react";
import { useHeldByKey } from "./use-held-by-key";

/** How the one tab stop of a drawing moves among its links; each is named by its `data-stop`. */
export type Steps = {
  /** Where it stands before any had it: on the first of these that is drawn. */
  start: readonly (string | undefined)[];
  /** Where a key leads, as `KeyboardEvent.key` names it; none for a key that means nothing here. */
  reach: (key: string, from: string) => string | undefined;
  /** Where the focus goes from a link that the new drawing has not got. */
  successor: (gone: string) => string | undefined;
  /** Told of each link that a key leads to. */
  onReach?: (id: string) => void;
};

/**
 * One tab stop for all links of a drawing: keys move it. It stands on the link that had it last.
 * Where a reader who works by key loses the focused link to a new drawing, the one of the same name
 * gets the focus, or else its successor; from around the drawing, where the focus may have stayed, a key leads back into it. Of
 * links with one name the first is the stop. Links without a name are reached by pointer only.
 * Without script every link stays a stop of its own. The tab stop is kept in the page itself,
 * because moving it must not draw anything anew.
 */
export function useOneStop(drawing: RefObject<HTMLElement | SVGElement | null>, steps: Steps): void {
  const last = useRef<string>(undefined);
  const isLost = useHeldByKey(drawing);

  // Before the browser hears the next key: it would be answered with the links of the drawing before.
  useLayoutEffect(() => {
    const { start, reach, successor, onReach } = steps;
    const links = linksOf(drawing.current);
    const byId = new Map<string, SVGAElement>();
    for (const link of links) {
      const id = link.dataset.stop;
      if (id !== undefined && !byId.has(id)) byId.set(id, link);
    }
    const lost = isLost() ? last.current : undefined;
    if (lost !== undefined && !byId.has(lost)) last.current = successor(lost);
    let stop = [last.current, ...start].find((id) => id !== undefined && byId.has(id));
    for (const link of links) link.tabIndex = link === byId.get(stop ?? "") ? 0 : -1;
    if (lost !== undefined) byId.get(stop ?? "")?.focus();

    const element = drawing.current;
    // On the parent: Chromium makes a drawing that listens to the focus a tab stop of its own.
    const root = element instanceof SVGElement ? element.parentElement : element;

    function hold({ target }: FocusEvent) {
      const id = stopOf(target);
      if (id === undefined) return;
      const [before, now] = [byId.get(stop ?? ""), byId.get(id)];
      if (before) before.tabIndex = -1;
      if (now) now.tabIndex = 0;
      stop = id;
      last.current = id;
    }

    function move(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const from = stopOf(event.target);
      const isAround = event.target === root && stop !== undefined;
      const reached =
        from === undefined ? isAround && reach(event.key, stop ?? "") && stop : reach(event.key, from);
      if (!reached) return;
      event.preventDefault();
      byId.get(reached)?.focus();
      onReach?.(reached);
    }

    root?.addEventListener("focusin", hold);
    root?.addEventListener("keydown", move);
    return () => {
      root?.removeEventListener("focusin", hold);
      root?.removeEventListener("keydown", move);
    };
  });
}

/** The links of every drawing in which one has a name. */
function linksOf(element: HTMLElement | SVGElement | null): SVGAElement[] {
  if (!element) return [];
  const drawings = element instanceof SVGElement ? [element] : [...element.querySelectorAll("svg")];
  return drawings
    .filter((svg) => svg.querySelector("[data-stop]"))
    .flatMap((svg) => [...svg.querySelectorAll<SVGAElement>("a")]);
}

function stopOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGAElement ? target.dataset.stop : undefined;
}
