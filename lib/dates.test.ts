import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  isDay,
  lastDay,
  PRECISIONS,
  readFuzzyDate,
  toDay,
  toUtc,
  writeFuzzyDate,
} from "./dates";

const day = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays("1900-01-01", count));

describe("a date as far as it is known", () => {
  it("is read as a day, a month or a year", () => {
    expect(readFuzzyDate("2020-05-15")).toEqual({ on: "2020-05-15", precision: "day" });
    expect(readFuzzyDate("2020-05")).toEqual({ on: "2020-05-01", precision: "month" });
    expect(readFuzzyDate("2020")).toEqual({ on: "2020-01-01", precision: "year" });
  });

  it("may be 29 February in a leap year only", () => {
    expect(readFuzzyDate("2020-02-29")).toEqual({ on: "2020-02-29", precision: "day" });
    expect(readFuzzyDate("2000-02-29")).toEqual({ on: "2000-02-29", precision: "day" });
    expect(readFuzzyDate("2100-02-29")).toBeUndefined();
    expect(readFuzzyDate("2019-02-29")).toBeUndefined();
  });

  it.each([
    "",
    " 2020",
    "2020 ",
    "20",
    "1899",
    "2101",
    "2020-13",
    "2020-00",
    "2020-5",
    "2020-02-30",
    "2020-02-00",
    "2020-02-1",
    "2020-02-01T00:00:00Z",
    "2020-05-15\n",
    "-2020",
    "２０２０",
    "2020/05/15",
  ])("is not read from %j", (text) => {
    expect(readFuzzyDate(text)).toBeUndefined();
  });

  it("is written as it was read", () => {
    const text = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length));
    fc.assert(
      fc.property(text, (some) => {
        const date = readFuzzyDate(some);
        expect(date && writeFuzzyDate(date)).toBe(some);
      }),
      { numRuns: 10_000 },
    );
  });

  it("never throws, and is never read from text that it does not write", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9-]{0,12}$/));
    fc.assert(
      fc.property(text, (some) => {
        const date = readFuzzyDate(some);
        if (date) expect(writeFuzzyDate(date)).toBe(some);
      }),
      { numRuns: 10_000 },
    );
  });

  it("ends on the last day that it may mean", () => {
    expect(lastDay({ on: "2020-02-01", precision: "month" })).toBe("2020-02-29");
    expect(lastDay({ on: "2019-02-01", precision: "month" })).toBe("2019-02-28");
    expect(lastDay({ on: "2020-12-01", precision: "month" })).toBe("2020-12-31");
    expect(lastDay({ on: "2020-01-01", precision: "year" })).toBe("2020-12-31");
    expect(lastDay({ on: "2020-05-15", precision: "day" })).toBe("2020-05-15");
  });

  it("holds exactly the days that are written with its text in front", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PRECISIONS), (on, precision) => {
        const text = writeFuzzyDate({ on, precision });
        const date = readFuzzyDate(text);
        if (!date) throw new Error(`${text} is not read`);
        expect(date.on.startsWith(text)).toBe(true);
        expect(lastDay(date).startsWith(text)).toBe(true);
        expect(addDays(date.on, -1).startsWith(text)).toBe(false);
        expect(addDays(lastDay(date), 1).startsWith(text)).toBe(false);
      }),
    );
  });
});

describe("days", () => {
  it("are counted across leap days, and backwards", () => {
    expect(daysBetween("2020-05-15", "2020-09-14")).toBe(122);
    expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
    expect(daysBetween("2019-02-28", "2019-03-01")).toBe(1);
    expect(daysBetween("2020-09-14", "2020-05-15")).toBe(-122);
    expect(daysBetween("2020-09-14", "2020-09-14")).toBe(0);
  });

  it("are the same whatever the zone's summer time does: 8 March and 1 November 2020 in Los Angeles", () => {
    expect(addDays("2020-03-07", 2)).toBe("2020-03-09");
    expect(addDays("2020-10-31", 2)).toBe("2020-11-02");
    expect(daysBetween("2020-03-07", "2020-03-09")).toBe(2);
  });

  it("are undone by going back as many", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (on, count) => {
        expect(addDays(addDays(on, count), -count)).toBe(on);
        expect(daysBetween(on, addDays(on, count))).toBe(count);
      }),
    );
  });

  it("are the UTC day of a moment, not the day where the machine stands", () => {
    expect(toDay(toUtc("2020-05-15"))).toBe("2020-05-15");
    expect(toDay(toUtc("2020-05-15") + 86_399_999)).toBe("2020-05-15");
    expect(toDay(toUtc("2020-05-15") - 1)).toBe("2020-05-14");
  });

  it("exist or do not", () => {
    expect(["2020-02-29", "1999-12-31"].map(isDay)).toEqual([true, true]);
    expect(["2020-02-30", "2020-13-01", "2020-1-1", "2020", "", "0000-00-00"].map(isDay)).toEqual(
      Array(6).fill(false),
    );
  });
});
