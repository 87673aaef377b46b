import { useEffect, useEffectEvent, useRef } from "react";
import { hearPanZoom, type PanZoom } from "./pan-zoom";

/**
 * Lets a window be dragged, pinched and zoomed on an element.
 *
 * @param ends where the plot begins and ends, as parts of the element's width
 * @returns what the element wants as its `ref`
 */
export function usePanZoom(ends: { left: number; right: number }, handlers: PanZoom) {
  const ref = useRef<HTMLDivElement>(null);
  const { left, right } = ends;
  const onZoom = useEffectEvent(handlers.onZoom);
  const onPan = useEffectEvent(handlers.onPan);
  const onEnd = useEffectEvent(handlers.onEnd);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const plotOf = () => {
      const box = element.getBoundingClientRect();
      return { left: box.left + box.width * left, width: box.width * (right - left) };
    };
    const hearing = new AbortController();
    hearPanZoom(
      element,
      plotOf,
      {
        onZoom: (factor, at) => onZoom(factor, at),
        onPan: (part) => onPan(part),
        onEnd: () => onEnd(),
      },
      hearing.signal,
    );
    return () => hearing.abort();
  }, [left, right]);
  return ref;
}
