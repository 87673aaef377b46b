import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { MapView } from "@/lib/link/view";
import { hearGestures } from "./hear-gestures";
import { type Box, boxOf, panBox, timesOf, viewOf, WHOLE, zoomBox } from "./view-box";

/**
 * The part of the frame that is drawn: that of the address, or the one that a reader is moving
 * through. It is written into the address where it comes to rest, which is one entry of the history
 * however long the gesture was.
 *
 * @returns what the map's element wants as its `ref`, and its width on the page; 0 until it was measured
 */
export function useMapView(view: MapView | undefined, onRest: (view: MapView | undefined) => void) {
  const ref = useRef<HTMLDivElement>(null);
  // Gestures may come faster than the picture is drawn.
  const now = useRef<Box>(undefined);
  const [moving, setMoving] = useState<Box>();
  const [width, setWidth] = useState(0);
  const still = useMemo(() => boxOf(view), [view]);
  const box = moving ?? still;

  const move = useEffectEvent((next: (present: Box) => Box) => {
    now.current = next(now.current ?? still);
    setMoving(now.current);
  });
  const end = useEffectEvent(() => {
    const last = now.current;
    now.current = undefined;
    setMoving(undefined);
    if (last && last !== still) onRest(viewOf(last));
  });
  const canDrag = useEffectEvent(() => timesOf(now.current ?? still) > 1);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const hearing = new AbortController();
    hearGestures(
      element,
      {
        canDrag: () => canDrag(),
        onZoom: (factor, at) => move((present) => zoomBox(present, factor, at)),
        onPan: (by) => move((present) => panBox(present, by)),
        onWhole: () => move(() => WHOLE),
        onEnd: () => end(),
      },
      hearing.signal,
    );
    const watching = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watching.observe(element);
    return () => {
      hearing.abort();
      watching.disconnect();
    };
  }, []);
  return { ref, box, width };
}
