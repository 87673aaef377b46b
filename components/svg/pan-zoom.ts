/** What a reader's gestures ask of a window; places and parts are of the plot's width, 0 at its left end. */
export type PanZoom = {
  /** A window `factor` times as long around a place that stays. */
  onZoom: (factor: number, at: number) => void;
  /** A window later by a part of its length. */
  onPan: (part: number) => void;
  onEnd: () => void;
};

type Point = { x: number; y: number };

/** A press that moves less than this is a click, px. */
const THRESHOLD = 5;
/** A wheel has no end of its own: it has ended when it was still for so long, ms. */
const WHEEL_REST = 300;
/** One step of a wheel or key. */
const STEP = 2;
const PAN_STEP = 0.25;

const KEYS: Record<string, { factor: number } | { part: number }> = {
  "+": { factor: 1 / STEP },
  "=": { factor: 1 / STEP },
  "-": { factor: STEP },
  _: { factor: STEP },
  ",": { part: -PAN_STEP },
  ".": { part: PAN_STEP },
};

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
  const fingers = new Map<number, Point>();
  let pressedAt: Point | undefined;
  let isDragging = false;
  let rest: number | undefined;
  let isStepping = false;

  const placeOf = (x: number) => {
    const { left, width } = plotOf();
    return Math.min(1, Math.max(0, (x - left) / width));
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
      if (Math.abs(point.x - pressedAt.x) < THRESHOLD) return;
      startDrag();
    }
    const before = gripOf(fingers);
    fingers.set(event.pointerId, point);
    const after = gripOf(fingers);
    onPan((before.x - after.x) / plotOf().width);
    if (before.apart > 0 && after.apart > 0) onZoom(before.apart / after.apart, placeOf(after.x));
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
    onZoom(Math.exp(Math.max(-50, Math.min(50, px)) / 100), placeOf(event.clientX));
    window.clearTimeout(rest);
    rest = window.setTimeout(onEnd, WHEEL_REST);
  }

  function doubleClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest("a, button")) return;
    onZoom(event.shiftKey ? STEP : 1 / STEP, placeOf(event.clientX));
    onEnd();
  }

  function key(event: KeyboardEvent) {
    const step = KEYS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    isStepping = true;
    if ("part" in step) onPan(step.part);
    else onZoom(step.factor, focusedPlace());
  }

  /** A mark that has the focus stays where it is. */
  function focusedPlace(): number {
    const { activeElement } = document;
    if (!activeElement || activeElement === element || !element.contains(activeElement)) return 0.5;
    // A mark's link spans its title too; what answers to a pointer is its first square.
    const { left, width } = (activeElement.querySelector("rect") ?? activeElement).getBoundingClientRect();
    return placeOf(left + width / 2);
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
  element.addEventListener("dblclick", doubleClick, { signal });
  element.addEventListener("keydown", key, { signal });
  window.addEventListener("keyup", keyUp, { signal });
  signal.addEventListener("abort", () => window.clearTimeout(rest));
}

/** The middle of all fingers, and how far two of them are apart, px; 0 for one. */
function gripOf(fingers: ReadonlyMap<number, Point>): { x: number; apart: number } {
  const [one, two] = [...fingers.values()];
  if (!one) return { x: 0, apart: 0 };
  if (!two) return { x: one.x, apart: 0 };
  return { x: (one.x + two.x) / 2, apart: Math.hypot(one.x - two.x, one.y - two.y) };
}
