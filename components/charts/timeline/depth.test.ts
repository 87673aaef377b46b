import fc from "fast-check";
import { expect, it } from "vitest";
import { depthOf } from "./depth";

it("is how many marks stand over each other at most", () => {
  expect(depthOf([], 18)).toBe(0);
  expect(depthOf([5], 18)).toBe(1);
  expect(depthOf([0, 18, 36], 18)).toBe(1);
  expect(depthOf([0, 17, 34], 18)).toBe(2);
  expect(depthOf([0, 0, 0, 40, 41], 18)).toBe(3);
});

it("is what looking at every mark by itself gives", () => {
  const some = fc
    .array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 80 })
    .map((xs) => xs.map((x) => x / 10).sort((a, b) => a - b));
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), (xs, width) => {
      const slow = xs.map((right) => xs.filter((x) => x <= right && x > right - width).length);
      expect(depthOf(Object.freeze(xs), width)).toBe(Math.max(0, ...slow));
    }),
    { numRuns: 1_000 },
  );
});
