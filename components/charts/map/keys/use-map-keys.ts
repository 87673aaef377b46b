import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Spot } from "../places";
import { neighboursOf, type Way } from "./neighbours";

const WAY_OF_KEY: ReadonlyMap<string, Way> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

type Keys = {
  /** Where each country lies, by name. */
  spots: readonly Spot[];
  open: string | undefined;
  onClose: () => void;
  /** A country was reached by key: it must be seen. */
  onReach: (spot: Spot) => void;
};

/**
 * One tab stop for the map: arrows move it to the neighbour that way (see {@link neighboursOf}), Home
 * and End to the first and last by name; Escape closes the open country and goes back to it. Without
 * script every link stays a stop of its own. The tab stop is kept in the page itself, because moving
 * it must not draw the map anew.
 *
 * @returns the ref of what holds the map, its enlarged parts and the panel; each country in a drawing
 *   carries its code as `data-stop`
 */
export function useMapKeys({ spots, open, onClose, onReach }: Keys) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  const closed = useRef<string>(undefined);
  // Reckoned when the first arrow is pressed: most readers never do.
  const neighbours = useMemo(() => {
    let known: ReturnType<typeof neighboursOf> | undefined;
    return () => {
      known ??= neighboursOf(spots);
      return known;
    };
  }, [spots]);

  useEffect(() => {
    const code = closed.current;
    if (code === undefined || open !== undefined) return;
    closed.current = undefined;
    const stop = root.current?.querySelector<SVGAElement>(`[data-stop="${code}"]`);
    stop?.focus({ preventScroll: true });
  }, [open]);

  useLayoutEffect(() => {
    const links = [...(root.current?.querySelectorAll<SVGAElement>("[data-stop]") ?? [])];
    const byCode = new Map<string, SVGAElement>();
    for (const link of links)
      if (!byCode.has(link.dataset.stop ?? "")) byCode.set(link.dataset.stop ?? "", link);
    // The first that is not plain land: where the reader's first glance goes, too.
    const first = links.find((link) => link.tabIndex === 0)?.dataset.stop ?? links[0]?.dataset.stop;
    let stop = [last.current, open, first].find((code) => code !== undefined && byCode.has(code));
    for (const link of links) link.tabIndex = link === byCode.get(stop ?? "") ? 0 : -1;

    function hold(event: FocusEvent) {
      const code = stopOf(event.target);
      if (code === undefined) return;
      const before = byCode.get(stop ?? "");
      if (before) before.tabIndex = -1;
      const now = byCode.get(code);
      if (now) now.tabIndex = 0;
      stop = code;
      last.current = code;
    }

    function key(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === "Escape") return close(event);
      const code = stopOf(event.target);
      if (code === undefined) return;
      const way = WAY_OF_KEY.get(event.key);
      if (!way && event.key !== "Home" && event.key !== "End") return;
      event.preventDefault();
      const drawn = spots.filter(({ id }) => byCode.has(id));
      const id = way ? neighbours().get(code)?.[way] : (event.key === "Home" ? drawn[0] : drawn.at(-1))?.id;
      const spot = spots.find((one) => one.id === id);
      if (!spot) return;
      byCode.get(spot.id)?.focus();
      onReach(spot);
    }

    function close(event: KeyboardEvent) {
      const at = event.target instanceof Element ? event.target : null;
      if (open === undefined || at?.matches("input, select, textarea")) return;
      event.preventDefault();
      closed.current = open;
      onClose();
    }

    const element = root.current;
    element?.addEventListener("focusin", hold);
    element?.addEventListener("keydown", key);
    return () => {
      element?.removeEventListener("focusin", hold);
      element?.removeEventListener("keydown", key);
    };
  });
  return root;
}

function stopOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGAElement ? target.dataset.stop : undefined;
}
