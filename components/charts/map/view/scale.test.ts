import { expect, it } from "vitest";
import { scaleOf } from "./scale";
import { boxOf, WHOLE } from "./view-box";

it("draws circles at their own size on a wide page, however far a reader zooms in", () => {
  expect(scaleOf(WHOLE, 1200)).toEqual({ unit: 1, step: 1, isCrowded: false, hasAll: false });
  expect(scaleOf(WHOLE, 0)).toEqual({ unit: 1, step: 1, isCrowded: false, hasAll: false });
  const near = scaleOf(boxOf([50, 10, 6]), 1200);
  expect(near.unit).toBeCloseTo(1 / 6, 9);
  expect(near.step).toBe(4);
});

it("lets circles shrink with a map that is smaller than its frame, until it is zoomed in as far", () => {
  expect(scaleOf(WHOLE, 328)).toEqual({ unit: 1, step: 1, isCrowded: true, hasAll: false });
  const near = scaleOf(boxOf([50, 10, 8]), 328);
  expect(near.unit * 328 * 8).toBeCloseTo(1200, 6);
  expect(near.step).toBe(2);
});

it("has everything on the map itself where the view is that of Europe, on a phone too", () => {
  for (const width of [1200, 976, 328]) {
    expect(scaleOf(boxOf("europe"), width).hasAll).toBe(true);
    expect(scaleOf(boxOf("africa"), width).hasAll).toBe(false);
  }
});
