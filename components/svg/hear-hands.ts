type Point = { x: number; y: number };

/** Where an element is held, px of the window: the middle of all fingers, and how far two of them are apart; 0 for one. */
export type Grip = Point & { apart: number };

/** What is made of a reader's gestures; places are px of the window. */
export type Hands = {
  /** Whether a press that has moved by so much is a drag. */
  isDrag: (by: Point) => boolean;
  onDrag: (before: Grip, after: Grip) => void;
  /** A view `factor` times as long or wide around a place that stays. */
  onWheel: (factor: number, at: Point) => void;
  /** @returns whether the key means anything */
  onKey: (key: string) => boolean;
  onEnd: () => void;
};

/** A press that moves less than this is a click, px. */
export const CLICK = 5;
/** One step of a key. */
export const STEP = 2;
/** A wheel has no end of its own: it has ended when it was still for so long, ms. */
const WHEEL_REST = 300;

/** The keys that zoom, and the factor of each: how many times as long or wide the view is then. */
export const FACTOR_OF_KEY: ReadonlyMap<string, number> = new Map([
  ["+", 1 / STEP],
  ["=", 1 / STEP],
  ["-", STEP],
  ["_", STEP],
]);

/**
 * Hears the gestures on an element: drag, pinch, wheel with Ctrl or ⌘, and keys. A plain wheel scrolls the
 * page as everywhere, and what was dragged is not clicked.
 *
 * @param signal stops the hearing
 */
export function hearHands(element: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const { isDrag, onDrag, onWheel, onKey, onEnd } = hands;
  const fingers = new Map<number, Point>();
  let pressedAt: Point | undefined;
  let isDragging = false;
  let isStepping = false;
  let rest: number | undefined;

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
      if (!isDrag({ x: point.x - pressedAt.x, y: point.y - pressedAt.y })) return;
      startDrag();
    }
    const before = gripOf(fingers);
    fingers.set(event.pointerId, point);
    onDrag(before, gripOf(fingers));
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
    onWheel(Math.exp(Math.max(-50, Math.min(50, px)) / 100), { x: event.clientX, y: event.clientY });
    window.clearTimeout(rest);
    rest = window.setTimeout(onEnd, WHEEL_REST);
  }

  function key(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !onKey(event.key)) return;
    event.preventDefault();
    isStepping = true;
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

/** What has the focus inside an element, which is to stay where it is; none for the element itself. */
export function focusedIn(element: Element): Element | undefined {
  const { activeElement } = document;
  return activeElement && activeElement !== element && element.contains(activeElement)
    ? activeElement
    : undefined;
}

function gripOf(fingers: ReadonlyMap<number, Point>): Grip {
  const [one, two] = [...fingers.values()];
  if (!one) return { x: 0, y: 0, apart: 0 };
  if (!two) return { ...one, apart: 0 };
  return { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2, apart: Math.hypot(one.x - two.x, one.y - two.y) };
}
