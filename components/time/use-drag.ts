import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { type Hold, press, pull } from "./drag";
import type { DayMark } from "./marks";
import type { Moves } from "./moves";

type Dragged = {
  span: Days;
  marks: readonly DayMark[];
  day: IsoDay;
  moves: Moves;
  /** Called once when a pointer has taken hold, before it moves anything. */
  onHold: () => void;
};

type Held = {
  hold: Hold;
  pointer: number;
  /** Where the track lay when it was pressed: to ask for it again would have the page laid out at every move. */
  box: { left: number; width: number };
  /** The day before it was pressed, and the one that was last told. */
  before: IsoDay;
  told: IsoDay;
  hasTaken: boolean;
};

/**
 * Lets the handle be dragged from anywhere on the track. A finger takes hold only when it moves
 * along the track or is lifted, so that a page that is scrolled by it stays on its day.
 *
 * @returns what the track's drawing wants as its handlers
 */
export function useDrag({ span, marks, day, moves, onHold }: Dragged) {
  const held = useRef<Held>(undefined);

  /** Where a pointer is on the track. */
  function placeOf({ clientX }: PointerEvent<SVGSVGElement>, { left, width }: Held["box"]) {
    return { at: clientX - left, track: { span, marks, width } };
  }

  function show(hold: Hold) {
    const { current } = held;
    if (!current) return;
    if (!current.hasTaken) onHold();
    if (hold.day !== current.told) moves.moveInFrame(hold.day);
    held.current = { ...current, hold, told: hold.day, hasTaken: true };
  }

  function take(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0 || held.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { at, track } = placeOf(event, box);
    const hold = press(at, track, day);
    held.current = { hold, pointer: event.pointerId, box, before: day, told: day, hasTaken: false };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (event.pointerType !== "touch") show(hold);
  }

  function move(event: PointerEvent<SVGSVGElement>) {
    const { current } = held;
    if (!current || event.pointerId !== current.pointer) return;
    const { at, track } = placeOf(event, current.box);
    const hold = pull(current.hold, at, track);
    if (hold.isDragging) show(hold);
  }

  /** The pointer is no longer there: lifted where it is, taken by the browser to scroll, or lost. */
  function end(event: PointerEvent<SVGSVGElement>) {
    const { current } = held;
    if (!current || event.pointerId !== current.pointer) return;
    if (event.type === "pointerup") show(current.hold);
    if (event.type === "pointercancel" && current.told !== current.before) moves.moveInFrame(current.before);
    held.current = undefined;
    moves.rest();
  }

  return {
    onPointerDown: take,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    /** The focus stays on the handle. */
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  };
}
