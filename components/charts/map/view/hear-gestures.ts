import { CLICK, FACTOR_OF_KEY, focusedIn, hearHands } from "@/components/svg/hear-hands";
import type { Point } from "@/lib/outlines/equal-earth";

/** What a reader's gestures ask of a view; places and distances are parts of the map's width and height. */
export type Gestures = {
  /** Whether the map is zoomed in: only then is it dragged, and else a finger scrolls the page. */
  canDrag: () => boolean;
  /** A view `factor` times as large around a place that stays. */
  onZoom: (factor: number, at: Point) => void;
  onPan: (by: Point) => void;
  /** The whole world again. */
  onWhole: () => void;
  onEnd: () => void;
};

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/**
 * Hears the gestures on a map: drag, pinch, wheel with Ctrl or ⌘, and the keys +, − and 0. A plain
 * wheel scrolls the page as everywhere, and so does a finger on a map that is not zoomed in.
 *
 * @param signal stops the hearing
 */
export function hearGestures(element: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const { canDrag, onZoom, onPan, onWhole, onEnd } = gestures;

  const placeOf = ({ x, y }: Point): Point => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: (x - left) / width, y: (y - top) / height };
  };

  /** A country that has the focus stays where it is, if it is seen. */
  function focusedPlace(): Point {
    const focused = focusedIn(element);
    if (!focused) return MIDDLE;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const { x, y } = placeOf({ x: left + width / 2, y: top + height / 2 });
    return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : MIDDLE;
  }

  hearHands(
    element,
    {
      isDrag: ({ x, y }) => canDrag() && Math.hypot(x, y) >= CLICK,
      onDrag(before, after) {
        const { width, height } = element.getBoundingClientRect();
        onPan({ x: (before.x - after.x) / width, y: (before.y - after.y) / height });
        if (before.apart > 0 && after.apart > 0) onZoom(before.apart / after.apart, placeOf(after));
      },
      onWheel: (factor, at) => onZoom(factor, placeOf(at)),
      onKey(key) {
        const factor = FACTOR_OF_KEY.get(key);
        if (factor !== undefined) onZoom(factor, focusedPlace());
        else if (key === "0") onWhole();
        return factor !== undefined || key === "0";
      },
      onEnd,
    },
    signal,
  );
}
