import { expect, it } from "vitest";
import { countLineCrossings } from "./crossings";

const line = (from: string, to: string, ...points: [number, number][]) => ({ from, to, points });

it("counts pairs of pieces that cut each other, and not lines that share an end", () => {
  const up = line("a", "d", [0, 0], [1, 1]);
  const down = line("b", "c", [0, 1], [1, 0]);
  expect(countLineCrossings([up, down])).toBe(1);
  expect(countLineCrossings([up, { ...down, from: "a" }])).toBe(0);
  expect(countLineCrossings([up, line("b", "c", [0, 1], [0.4, 0], [0.6, 1], [1, 0])])).toBe(3);
  expect(countLineCrossings([up, line("b", "c", [0, 1], [1, 2])])).toBe(0);
  expect(countLineCrossings([])).toBe(0);
});

it("counts a piece on which several lines lie once", () => {
  const stem = (to: string, y: number) => line("a", to, [0, 0], [1, 1], [2, y]);
  expect(countLineCrossings([stem("d", 1), stem("e", 2), line("b", "c", [0, 1], [1, 0])])).toBe(1);
});
