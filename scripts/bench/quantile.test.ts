import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "./quantile";

it("is the nearest rank", () => {
  const thirty = Array.from({ length: 30 }, (_, index) => 30 - index);
  expect([quantile(thirty, 0.5), quantile(thirty, 0.95), quantile(thirty, 1)]).toEqual([15, 29, 30]);
  expect(quantile([7], 0.5)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow("no runs");
});

it("is one of the runs, and has as many at or below it as its share asks for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (runs, share) => {
        const value = quantile(runs, share);
        expect(runs).toContain(value);
        expect(runs.filter((run) => run <= value).length).toBeGreaterThanOrEqual(
          Math.ceil(runs.length * share),
        );
      },
    ),
  );
});
