import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackIntervals } from "./stack";

const interval = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 90 }))
  .map(([left, width]) => ({ left, right: left + width }));

describe("the levels of a lane", () => {
  it("come back up as soon as there is room", () => {
    expect(
      stackIntervals([
        { left: 0, right: 8 },
        { left: 6, right: 14 },
        { left: 8, right: 16 },
        { left: 15, right: 20 },
      ]),
    ).toEqual([0, 1, 0, 1]);
  });

  it("are given in the order of the question, whatever lies to the left of what", () => {
    expect(
      stackIntervals([
        { left: 6, right: 14 },
        { left: 0, right: 8 },
      ]),
    ).toEqual([1, 0]);
  });

  it("are none for nothing", () => expect(stackIntervals([])).toEqual([]));

  it("never hold two that overlap, and are as few as can be", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
        const levels = stackIntervals(intervals);
        for (const [i, a] of intervals.entries())
          for (const [j, b] of intervals.entries())
            if (i < j && levels[i] === levels[j]) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        const deepest = Math.max(
          0,
          ...intervals.map(
            ({ left }) => intervals.filter((other) => other.left <= left && left < other.right).length,
          ),
        );
        expect(new Set(levels).size).toBe(deepest);
      }),
      { numRuns: 2_000 },
    );
  });
});
