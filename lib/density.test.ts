import { describe, expect, it } from "vitest";
import { countedIn, stepOf } from "./density";

const MANY = { events: 301, firstMonth: "2018-03-01", lastMonth: "2024-02-01" };

describe("acts in a window", () => {
  it("are drawn one by one up to 300, and counted from 301 on", () => {
    const year = { from: "2020-01-01", to: "2020-12-31" };
    expect(countedIn(year, { ...MANY, events: 300 })).toBeUndefined();
    expect(countedIn(year, MANY)).toEqual({
      step: "month",
      days: { first: "2020-01-01", last: "2020-12-31" },
    });
  });

  it("are never counted on one day, nor where the window ends before it begins", () => {
    expect(countedIn({ from: "2020-05-15", to: "2020-05-15" }, MANY)).toBeUndefined();
    expect(countedIn({ from: "2020-05-16", to: "2020-05-15" }, MANY)).toBeUndefined();
    expect(countedIn({ from: "2020-05-15", to: "2020-05-16" }, MANY)?.step).toBe("day");
  });

  it("span whole bins from their first month to their last where the window has no end", () => {
    expect(countedIn({}, MANY)?.days).toEqual({ first: "2018-01-01", last: "2024-03-31" });
    expect(countedIn({ from: "2023-11-15" }, MANY)).toEqual({
      step: "week",
      days: { first: "2023-11-15", last: "2024-03-03" },
    });
    expect(countedIn({ to: "2018-03-31" }, MANY)).toEqual({
      step: "day",
      days: { first: "2018-03-01", last: "2018-03-31" },
    });
  });

  it("are not counted where nobody knows when they were", () =>
    expect(countedIn({}, { events: 301, firstMonth: null, lastMonth: null })).toBeUndefined());
});

/** The plot is 857 px wide, and a bin at least 24. */
describe("a step", () => {
  it.each([
    ["2020-02-04", "day"],
    ["2020-02-05", "week"],
    ["2023-01-10", "month"],
    ["2023-01-11", "quarter"],
    ["2028-12-31", "half-year"],
    ["2100-12-31", "year"],
  ])("from 1 January 2020 to %s is a %s", (last, step) =>
    expect(stepOf({ first: "2020-01-01", last })).toBe(step),
  );
});
