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

/** A press that moves less than this is a click, px. */
const THRESHOLD = 5;
/** A wheel has no end of its own: it has ended when it was still for so long, ms. */
const WHEEL_REST = 300;
/** One step of a key. */
const STEP = 2;
const MIDDLE: Point = { x: 0.5, y: 0.5 };

const FACTOR_OF_KEY: ReadonlyMap<string, number> = new Map([
  ["+", 1 / STEP],
  ["=", 1 / STEP],
  ["-", STEP],
  ["_", STEP],
]);

/**
 * Hears the gestures on a map: drag, pinch, wheel with Ctrl or ⌘, and the keys +, − and 0. A plain
 * wheel scrolls the page as everywhere, and so does a finger on a map that is not zoomed in.
 *
 * @param signal stops the hearing
 */
export function hearGestures(element: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const { canDrag, onZoom, onPan, onWhole, onEnd } = gestures;
  const fingers = new Map<number, Point>();
  let pressedAt: Point | undefined;
  let isDragging = false;
  let isStepping = false;
  let rest: number | undefined;

  const placeOf = ({ x, y }: Point): Point => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: (x - left) / width, y: (y - top) / height };
  };

  function down(event: PointerEvent) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    pressedAt = { x: event.clientX, y: event.clientY };
    fingers.set(event.pointerId, pressedAt);
    if (fingers.size > 1) startDrag();
    else isDragging = false;
  }

  function startDrag() {
    isDragging = true;
    for (const id of fingers.keys()) element.setPointerCapture(id);
  }

  function move(event: PointerEvent) {
    if (!fingers.has(event.pointerId) || !pressedAt) return;
    const point = { x: event.clientX, y: event.clientY };
    if (!isDragging) {
      if (!canDrag() || Math.hypot(point.x - pressedAt.x, point.y - pressedAt.y) < THRESHOLD) return;
      startDrag();
    }
    const before = gripOf(fingers);
    fingers.set(event.pointerId, point);
    const after = gripOf(fingers);
    const { width, height } = element.getBoundingClientRect();
    onPan({ x: (before.x - after.x) / width, y: (before.y - after.y) / height });
    if (before.apart > 0 && after.apart > 0) onZoom(before.apart / after.apart, placeOf(after));
  }

  function up(event: PointerEvent) {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || !isDragging) return;
    onEnd();
  }

  function click(event: MouseEvent) {
    // A press of Enter is a click too, and has no press of a button to count.
    if (!isDragging || event.detail === 0) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  }

  function wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
    onZoom(Math.exp(Math.max(-50, Math.min(50, px)) / 100), placeOf({ x: event.clientX, y: event.clientY }));
    window.clearTimeout(rest);
    rest = window.setTimeout(onEnd, WHEEL_REST);
  }

  function key(event: KeyboardEvent) {
    const factor = FACTOR_OF_KEY.get(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || (!factor && event.key !== "0")) return;
    event.preventDefault();
    isStepping = true;
    if (factor) onZoom(factor, focusedPlace());
    else onWhole();
  }

  /** A country that has the focus stays where it is. */
  function focusedPlace(): Point {
    const { activeElement } = document;
    if (!activeElement || activeElement === element || !element.contains(activeElement)) return MIDDLE;
    const { left, top, width, height } = activeElement.getBoundingClientRect();
    const { x, y } = placeOf({ x: left + width / 2, y: top + height / 2 });
    return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : MIDDLE;
  }

  function keyUp() {
    if (!isStepping) return;
    isStepping = false;
    onEnd();
  }

  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  element.addEventListener("click", click, { signal, capture: true });
  element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  element.addEventListener("keydown", key, { signal });
  window.addEventListener("keyup", keyUp, { signal });
  signal.addEventListener("abort", () => window.clearTimeout(rest));
}

/** The middle of all fingers, and how far two of them are apart, px; 0 for one. */
function gripOf(fingers: ReadonlyMap<number, Point>): Point & { apart: number } {
  const [one, two] = [...fingers.values()];
  if (!one) return { x: 0, y: 0, apart: 0 };
  if (!two) return { ...one, apart: 0 };
  return { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2, apart: Math.hypot(one.x - two.x, one.y - two.y) };
}
