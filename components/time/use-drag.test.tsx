import type { PointerEvent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, it, vi } from "vitest";
import { makeMoves } from "./moves";
import { useDrag } from "./use-drag";

/** A hundred days on 200 px, 10 px from the left of the screen: a day is 2 px wide. */
const SPAN = { first: "2020-01-01", last: "2020-04-10" };
const BOX = { left: 10, width: 200 };
const MARKS = [{ day: "2020-01-26", label: "cut", kind: "loss" }] as const;

let told: string[] = [];
beforeEach(() => {
  told = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => setTimeout(frame));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  return () => void vi.unstubAllGlobals();
});

type Hearing = ReturnType<typeof useDrag>;

/** A track whose handle stands on 10 April 2020, its right end. */
function Track({ onDrawn }: { onDrawn: (hearing: Hearing) => void }) {
  const moves = makeMoves({
    onMove: (day) => told.push(`move ${day}`),
    onRest: (day) => told.push(`rest ${day}`),
  });
  onDrawn(useDrag({ span: SPAN, marks: MARKS, day: SPAN.last, moves, onHold: () => told.push("hold") }));
  return null;
}

/** The handlers of such a track. */
function track(): Hearing {
  const drawn: Hearing[] = [];
  renderToStaticMarkup(<Track onDrawn={(hearing) => drawn.push(hearing)} />);
  const [hearing] = drawn;
  if (!hearing) throw new Error("The track was not drawn.");
  return hearing;
}

/** What a browser says of a pointer at a place, px from the left end of the track. */
function pointer(
  type: string,
  at: number,
  more: { pointerId?: number; button?: number } = {},
  isTouch = false,
) {
  const currentTarget = { getBoundingClientRect: () => BOX, setPointerCapture: () => undefined };
  const pointerType = isTouch ? "touch" : "mouse";
  const event = {
    type,
    pointerType,
    clientX: BOX.left + at,
    pointerId: 1,
    button: 0,
    currentTarget,
    ...more,
  };
  return event as unknown as PointerEvent<SVGSVGElement>;
}
const touch = (type: string, at: number) => pointer(type, at, {}, true);

it("brings the handle to a pressed mouse, follows it, and rests once where it is let go", () => {
  const { onPointerDown, onPointerMove, onPointerUp, onLostPointerCapture } = track();
  onPointerDown(pointer("pointerdown", 100));
  onPointerMove(pointer("pointermove", 110));
  onPointerMove(pointer("pointermove", 120));
  onPointerUp(pointer("pointerup", 120));
  onLostPointerCapture(pointer("lostpointercapture", 120));
  onPointerMove(pointer("pointermove", 150));
  expect(told).toEqual(["hold", "move 2020-03-01", "rest 2020-03-01"]);
});

it("goes to a mark that is pressed, though the mouse trembles", () => {
  const { onPointerDown, onPointerMove, onPointerUp } = track();
  onPointerDown(pointer("pointerdown", 53));
  onPointerMove(pointer("pointermove", 55));
  onPointerUp(pointer("pointerup", 55));
  expect(told).toEqual(["hold", "move 2020-01-26", "rest 2020-01-26"]);
});

it("moves nothing by a press on the handle itself, another button or another pointer", () => {
  const { onPointerDown, onPointerMove, onPointerUp } = track();
  onPointerDown(pointer("pointerdown", 100, { button: 2 }));
  onPointerDown(pointer("pointerdown", 198));
  onPointerMove(pointer("pointermove", 20, { pointerId: 2 }));
  onPointerUp(pointer("pointerup", 20, { pointerId: 2 }));
  onPointerUp(pointer("pointerup", 198));
  expect(told).toEqual(["hold"]);
});

it("stays on its day while a finger scrolls the page", () => {
  const { onPointerDown, onPointerMove, onPointerCancel, onLostPointerCapture } = track();
  onPointerDown(touch("pointerdown", 100));
  onPointerMove(touch("pointermove", 102));
  onPointerCancel(touch("pointercancel", 102));
  onLostPointerCapture(touch("lostpointercapture", 102));
  expect(told).toEqual([]);
});

it("goes where a finger taps", () => {
  const { onPointerDown, onPointerUp } = track();
  onPointerDown(touch("pointerdown", 100));
  expect(told).toEqual([]);
  onPointerUp(touch("pointerup", 101));
  expect(told).toEqual(["hold", "move 2020-02-20", "rest 2020-02-20"]);
});

it("goes back when the browser takes the pointer away, and stays when it is lost", () => {
  const first = track();
  first.onPointerDown(pointer("pointerdown", 100));
  first.onPointerCancel(pointer("pointercancel", 100));
  expect(told).toEqual(["hold", "move 2020-04-10", "rest 2020-04-10"]);
  told = [];
  const second = track();
  second.onPointerDown(pointer("pointerdown", 100));
  second.onLostPointerCapture(pointer("lostpointercapture", 100));
  expect(told).toEqual(["hold", "move 2020-02-20", "rest 2020-02-20"]);
});
