import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeMoves } from "./moves";

let frames: (() => void)[] = [];
let told: string[] = [];
const moves = () =>
  makeMoves({ onMove: (day) => told.push(`move ${day}`), onRest: (day) => told.push(`rest ${day}`) });
const draw = () => frames.splice(0).forEach((frame) => void frame());

beforeEach(() => {
  frames = [];
  told = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => frames.splice(0));
});
afterEach(() => void vi.unstubAllGlobals());

it("tells of every move, and once where it comes to rest", () => {
  const { move, rest } = moves();
  move("2020-01-01");
  move("2020-01-02");
  rest();
  rest();
  expect(told).toEqual(["move 2020-01-01", "move 2020-01-02", "rest 2020-01-02"]);
});

it("tells one move a frame, the last", () => {
  const { moveInFrame } = moves();
  moveInFrame("2020-01-01");
  moveInFrame("2020-01-02");
  expect(told).toEqual([]);
  draw();
  moveInFrame("2020-01-03");
  draw();
  draw();
  expect(told).toEqual(["move 2020-01-02", "move 2020-01-03"]);
});

it("does not rest before it has told of the last move", () => {
  const { moveInFrame, rest } = moves();
  moveInFrame("2020-01-01");
  rest();
  draw();
  expect(told).toEqual(["move 2020-01-01", "rest 2020-01-01"]);
});

it("tells of a move at once in place of one that waits", () => {
  const { move, moveInFrame } = moves();
  moveInFrame("2020-01-01");
  move("2020-01-02");
  draw();
  expect(told).toEqual(["move 2020-01-02"]);
});

it("comes to no rest after no move, or after one that is forgotten", () => {
  const { moveInFrame, rest, forget, unrested } = moves();
  rest();
  moveInFrame("2020-01-01");
  expect(unrested()).toBe("2020-01-01");
  forget();
  expect(unrested()).toBeUndefined();
  draw();
  rest();
  expect(told).toEqual([]);
});
