import { useCallback, useEffect, useMemo, useRef } from "react";
import { useOneStop } from "@/components/svg/use-one-stop";
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
  /** Where the stop stands first: what the reader's first glance meets, too. */
  first: string | undefined;
  open: string | undefined;
  onClose: () => void;
  /** A country was reached by key: it must be seen. */
  onReach: (spot: Spot) => void;
};

/**
 * One tab stop for the map: arrows move it to the neighbour that way (see {@link neighboursOf}), Home
 * and End to the first and last by name; Escape closes the open country and goes back to it.
 *
 * @returns the ref of what holds the map, its enlarged parts and the panel
 */
export function useMapKeys({ spots, first, open, onClose, onReach }: Keys) {
  const root = useRef<HTMLDivElement>(null);
  const closed = useRef<string>(undefined);
  // Reckoned when the first arrow is pressed: most readers never do.
  const neighbours = useMemo(() => {
    let known: ReturnType<typeof neighboursOf> | undefined;
    return () => {
      known ??= neighboursOf(spots);
      return known;
    };
  }, [spots]);

  const find = useCallback(
    (id: string) => root.current?.querySelector<SVGAElement>(`[data-stop="${CSS.escape(id)}"]`),
    [],
  );
  useOneStop(root, {
    start: [open, first],
    reach(key, from) {
      const way = WAY_OF_KEY.get(key);
      if (way) return neighbours().get(from)?.[way] ?? from;
      if (key === "Home") return spots.find(({ id }) => find(id))?.id;
      return key === "End" ? spots.findLast(({ id }) => find(id))?.id : undefined;
    },
    successor: () => open ?? first,
    onReach(id) {
      const spot = spots.find((one) => one.id === id);
      if (spot) onReach(spot);
    },
  });

  useEffect(() => {
    const code = closed.current;
    if (code === undefined || open !== undefined) return;
    closed.current = undefined;
    find(code)?.focus({ preventScroll: true });
  }, [open, find]);

  useEffect(() => {
    const element = root.current;
    function close(event: KeyboardEvent) {
      if (event.key !== "Escape" || event.defaultPrevented || open === undefined) return;
      if (event.target instanceof Element && event.target.matches("input, select, textarea")) return;
      event.preventDefault();
      closed.current = open;
      onClose();
    }
    element?.addEventListener("keydown", close);
    return () => element?.removeEventListener("keydown", close);
  });
  return root;
}
