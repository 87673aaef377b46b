import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binDays, binStart, STEPS, stepFor } from "./bins";
import { addDays, daysBetween } from "./dates";

const day = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays("1900-01-01", count));
const step = fc.constantFrom(...STEPS);

/** Days of the longest bin of each step. */
const LONGEST = { day: 1, week: 7, month: 31, quarter: 92, "half-year": 184, year: 366 };

describe("the bin of a day", () => {
  it.each([
    ["2020-02-29", "day", "2020-02-29", "2020-02-29"],
    ["2020-08-17", "week", "2020-08-17", "2020-08-23"],
    ["2020-08-23", "week", "2020-08-17", "2020-08-23"],
    ["2021-01-01", "week", "2020-12-28", "2021-01-03"],
    ["2018-01-01", "week", "2018-01-01", "2018-01-07"],
    ["2017-12-31", "week", "2017-12-25", "2017-12-31"],
    ["2020-03-01", "week", "2020-02-24", "2020-03-01"],
    ["2020-02-29", "month", "2020-02-01", "2020-02-29"],
    ["2021-02-03", "month", "2021-02-01", "2021-02-28"],
    ["2020-03-31", "quarter", "2020-01-01", "2020-03-31"],
    ["2020-12-01", "quarter", "2020-10-01", "2020-12-31"],
    ["2020-06-30", "half-year", "2020-01-01", "2020-06-30"],
    ["2020-07-01", "half-year", "2020-07-01", "2020-12-31"],
    ["2020-12-31", "year", "2020-01-01", "2020-12-31"],
    ["1900-01-01", "year", "1900-01-01", "1900-12-31"],
  ] as const)("%s lies in the %s from %s to %s", (on, length, first, last) => {
    expect(binStart(on, length)).toBe(first);
    expect(binDays(first, length)).toEqual({ first, last });
  });

  it("holds the day, and every other day that it holds is of the same bin and none beside it is", () => {
    fc.assert(
      fc.property(day, step, (on, length) => {
        const { first, last } = binDays(binStart(on, length), length);
        expect(first <= on && on <= last).toBe(true);
        for (const inside of [first, last]) expect(binStart(inside, length)).toBe(first);
        expect(binStart(addDays(first, -1), length)).not.toBe(first);
        expect(binStart(addDays(last, 1), length)).toBe(addDays(last, 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it("begins on a Monday when it is a week, and on the first of a month when it is longer", () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(new Date(`${binStart(on, "week")}T00:00:00Z`).getUTCDay()).toBe(1);
        for (const length of ["month", "quarter", "half-year", "year"] as const)
          expect(binStart(on, length)).toMatch(/-01$/);
      }),
    );
  });

  it("is never longer than its step says", () => {
    fc.assert(
      fc.property(day, step, (on, length) => {
        const { first, last } = binDays(binStart(on, length), length);
        expect(daysBetween(first, last) + 1).toBeLessThanOrEqual(LONGEST[length]);
      }),
    );
  });
});

describe("the step for a window", () => {
  it.each([
    [35, 840, "day"],
    [36, 840, "week"],
    [245, 840, "week"],
    [246, 840, "month"],
    [1_085, 840, "month"],
    [1_086, 840, "quarter"],
    [3_221, 840, "half-year"],
    [6_441, 840, "year"],
    [100_000, 840, "year"],
    [1, 24, "day"],
    [2, 24, "week"],
    [1, 1, "month"],
    [100, 1, "year"],
  ] as const)("of %i days in %i px is a %s", (days, width, length) =>
    expect(stepFor(days, width)).toBe(length),
  );

  it("is the shortest whose longest bin is 24 px wide, and a year where none is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 73_000 }), fc.integer({ min: 1, max: 3_000 }), (days, width) => {
        const wide = STEPS.filter((length) => (LONGEST[length] / days) * width >= 24);
        expect(stepFor(days, width)).toBe(wide[0] ?? "year");
      }),
    );
  });
});
