import { CLICK, FACTOR_OF_KEY, focusedIn, hearHands, STEP } from "./hear-hands";

/** What a reader's gestures ask of a window; places and parts are of the plot's width, 0 at its left end. */
export type PanZoom = {
  /** A window `factor` times as long around a place that stays. */
  onZoom: (factor: number, at: number) => void;
  /** A window later by a part of its length. */
  onPan: (part: number) => void;
  onEnd: () => void;
};

/** One step of a key, as a part of the window. */
const PAN_STEP = 0.25;

const PART_OF_KEY: ReadonlyMap<string, number> = new Map([
  [",", -PAN_STEP],
  [".", PAN_STEP],
]);

/**
 * Hears the gestures on an element: drag, pinch, wheel with Ctrl or ⌘, double click, keys.
 * A plain wheel and a finger that moves up or down scroll the page as everywhere.
 *
 * @param plotOf where the plot stands in the element at present, px of the window
 * @param signal stops the hearing
 */
export function hearPanZoom(
  element: HTMLElement,
  plotOf: () => { left: number; width: number },
  { onZoom, onPan, onEnd }: PanZoom,
  signal: AbortSignal,
): void {
  const placeOf = (x: number) => {
    const { left, width } = plotOf();
    return Math.min(1, Math.max(0, (x - left) / width));
  };

  function focusedPlace(): number {
    const focused = focusedIn(element);
    if (!focused) return 0.5;
    // A mark's link spans its title too; what answers to a pointer is its first square.
    const { left, width } = (focused.querySelector("rect") ?? focused).getBoundingClientRect();
    return placeOf(left + width / 2);
  }

  function doubleClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest("a, button")) return;
    onZoom(event.shiftKey ? STEP : 1 / STEP, placeOf(event.clientX));
    onEnd();
  }

  hearHands(
    element,
    {
      isDrag: ({ x }) => Math.abs(x) >= CLICK,
      onDrag(before, after) {
        onPan((before.x - after.x) / plotOf().width);
        if (before.apart > 0 && after.apart > 0) onZoom(before.apart / after.apart, placeOf(after.x));
      },
      onWheel: (factor, { x }) => onZoom(factor, placeOf(x)),
      onKey(key) {
        const [factor, part] = [FACTOR_OF_KEY.get(key), PART_OF_KEY.get(key)];
        if (factor !== undefined) onZoom(factor, focusedPlace());
        if (part !== undefined) onPan(part);
        return factor !== undefined || part !== undefined;
      },
      onEnd,
    },
    signal,
  );
  element.addEventListener("dblclick", doubleClick, { signal });
}
