import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clamp, DAY, daysOf, pan, type Stretch, stretchOf, zoom } from "./stretch";

const LIMITS = stretchOf({ first: "2012-10-01", last: "2026-07-31" });
const days = (first: string, last: string) => stretchOf({ first, last });

/** Any stretch, also outside the limits, backwards, or shorter than a day. */
const some = fc
  .tuple(fc.integer({ min: -9_000, max: 40_000 }), fc.double({ min: -50, max: 30_000, noNaN: true }))
  .map(([start, length]): Stretch => ({ start: start * DAY, end: (start + length) * DAY }));
const inside = some.map((stretch) => clamp(stretch, LIMITS));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
const length = ({ start, end }: Stretch) => end - start;

function expectInLimits(stretch: Stretch) {
  expect(stretch.start).toBeGreaterThanOrEqual(LIMITS.start);
  expect(stretch.end).toBeLessThanOrEqual(LIMITS.end);
  expect(length(stretch)).toBeGreaterThanOrEqual(DAY);
}

describe("a stretch of days", () => {
  it("holds its last day to the end", () => {
    expect(length(days("2020-02-28", "2020-03-01"))).toBe(3 * DAY);
  });

  it("reads back as the same days, and a part of a day as the nearest", () => {
    expect(daysOf(days("2019-05-01", "2020-09-30"))).toEqual({ first: "2019-05-01", last: "2020-09-30" });
    const { start } = days("2020-01-10", "2020-01-10");
    expect(daysOf({ start: start + 0.4 * DAY, end: start + 2.6 * DAY })).toEqual({
      first: "2020-01-10",
      last: "2020-01-12",
    });
    expect(daysOf({ start: start + 0.6 * DAY, end: start + 1.4 * DAY })).toEqual({
      first: "2020-01-11",
      last: "2020-01-11",
    });
  });
});

describe("zooming", () => {
  it("halves and doubles around the moment under the pointer", () => {
    const window = days("2020-01-01", "2020-04-09");
    expect(daysOf(zoom(window, 0.5, 0.5, LIMITS))).toEqual({ first: "2020-01-26", last: "2020-03-15" });
    expect(daysOf(zoom(window, 0.5, 0, LIMITS))).toEqual({ first: "2020-01-01", last: "2020-02-19" });
    expect(daysOf(zoom(window, 2, 1, LIMITS))).toEqual({ first: "2019-09-23", last: "2020-04-09" });
  });

  it("stops at one day, and at the whole record", () => {
    const day = days("2020-05-15", "2020-05-15");
    expect(daysOf(zoom(day, 0.1, 0.5, LIMITS))).toEqual({ first: "2020-05-15", last: "2020-05-15" });
    expect(zoom(LIMITS, 3, 0.3, LIMITS)).toEqual(LIMITS);
  });

  it("leaves the moment under the pointer in its place wherever no limit is met", () => {
    fc.assert(
      fc.property(inside, factor, part, (stretch, by, at) => {
        const zoomed = zoom(stretch, by, at, { start: -1e16, end: 1e16 });
        const moment = (of: Stretch) => of.start + length(of) * at;
        expect(Math.abs(moment(zoomed) - moment(stretch))).toBeLessThan(20);
        expect(length(zoomed)).toBeCloseTo(Math.max(DAY, length(stretch) * by), -2);
      }),
    );
  });

  it("never leaves the limits, and never makes less than a day", () => {
    fc.assert(
      fc.property(inside, factor, part, (stretch, by, at) => expectInLimits(zoom(stretch, by, at, LIMITS))),
    );
  });
});

describe("moving", () => {
  it("moves by a part of the window", () => {
    expect(daysOf(pan(days("2020-01-01", "2020-01-20"), 0.5, LIMITS))).toEqual({
      first: "2020-01-11",
      last: "2020-01-30",
    });
  });

  it("keeps the length of the window and stays inside the limits", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: -90, max: 90, noNaN: true }), (stretch, by) => {
        const moved = pan(stretch, by, LIMITS);
        expectInLimits(moved);
        expect(Math.abs(length(moved) - length(stretch))).toBeLessThan(1);
      }),
    );
  });
});

describe("clamping", () => {
  it("moves a stretch inside before it cuts it", () => {
    expect(daysOf(clamp(days("2026-07-01", "2026-08-31"), LIMITS))).toEqual({
      first: "2026-05-31",
      last: "2026-07-31",
    });
    expect(clamp(days("2001-01-01", "2031-01-01"), LIMITS)).toEqual(LIMITS);
  });

  it("gives a stretch inside the limits for any at all, and leaves that one as it is", () => {
    fc.assert(
      fc.property(some, (stretch) => {
        const clamped = clamp(stretch, LIMITS);
        expectInLimits(clamped);
        expect(clamp(clamped, LIMITS)).toEqual(clamped);
      }),
    );
  });
});
