import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlierDay, laterDay } from "@/lib/dates";
import { anyTies, EVERY_DAY, tieOf } from "../testing";
import { placeOn, tieStretches } from "./tie-strips";

/** A hundred days, so that a day is one per cent. */
const SPAN = { first: "2021-01-01", last: "2021-04-11" };

const stretch = (given: Parameters<typeof tieOf>[3]) => tieStretches([tieOf("a", "b", "maker", given)], SPAN);

describe("the strip of a tie", () => {
  it("has one stretch for each row, from the day it began to the day it ended, and how", () => {
    const rows = [
      tieOf("a", "b", "maker", { id: "one", since: "2021-01-11", until: "2021-01-31", severedBy: "rule" }),
      tieOf("a", "b", "maker", { id: "two", since: "2021-02-10", until: "2021-03-02" }),
      tieOf("a", "b", "maker", { id: "three", since: "2021-03-22" }),
    ];
    expect(tieStretches(rows, SPAN)).toEqual([
      { id: "one", x: 10, width: 20, end: "cut" },
      { id: "two", x: 40, width: 20, end: "ended" },
      { id: "three", x: 80, width: 20, end: "open" },
    ]);
    expect(tieStretches([], SPAN)).toEqual([]);
  });

  it("begins at the left end where no start is known, and ends at the right one where it goes on", () => {
    const [whole] = stretch({});
    expect(whole).toMatchObject({ x: 0, width: 100, end: "open" });
    expect(stretch({ until: "2021-01-31" })).toMatchObject([{ x: 0, width: 30, end: "ended" }]);
  });

  it("is cut to the days of the strip, and open where its end lies after them", () => {
    const cut = stretch({ since: "2019", until: "2022-05-01", severedBy: "rule" });
    expect(cut).toMatchObject([{ x: 0, width: 100, end: "open" }]);
  });

  it("tells an end on the very last day, and one on the very first", () => {
    expect(stretch({ since: "2021-03-02", until: SPAN.last })).toMatchObject([
      { x: 60, width: 40, end: "ended" },
    ]);
    expect(stretch({ until: SPAN.first, severedBy: "rule" })).toMatchObject([{ x: 0, width: 0, end: "cut" }]);
  });

  it("leaves out rows that ended before the strip or begin after it", () => {
    expect(stretch({ until: "2020-12-31" })).toEqual([]);
    expect(stretch({ since: "2021-04-12" })).toEqual([]);
    expect(stretch({ since: SPAN.last })).toMatchObject([{ x: 100, width: 0, end: "open" }]);
  });

  it("takes the first day of a month for a start and the last for an end", () => {
    expect(stretch({ since: "2021-02", until: "2021-02" })).toMatchObject([
      { x: 31, width: 27, end: "ended" },
    ]);
  });

  it("stays on the strip and keeps the order of the rows, for any rows and days", () => {
    const day = fc.constantFrom(...EVERY_DAY);
    const span = fc
      .tuple(day, day)
      .map(([one, other]) => ({ first: earlierDay(one, other), last: laterDay(one, other) }));
    fc.assert(
      fc.property(
        // What ends before it begins is in no record.
        anyTies.map((ties) =>
          ties.filter(({ sinceOn, untilOn }) => !sinceOn || !untilOn || sinceOn <= untilOn),
        ),
        span,
        (ties, days) => {
          const found = tieStretches(ties, days);
          const ids = found.map(({ id }) => id);
          expect(ids).toEqual(ties.map(({ id }) => id).filter((id) => ids.includes(id)));
          for (const { x, width } of found) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(width).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(100.1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a day on the strip", () => {
  it("stands where its stretches would begin, and at an end where it lies beyond it", () => {
    expect(["2021-01-01", "2021-01-02", "2021-04-11"].map((day) => placeOn(day, SPAN))).toEqual([0, 1, 100]);
    expect([placeOn("2020-06-01", SPAN), placeOn("2022-06-01", SPAN)]).toEqual([0, 100]);
  });

  it("is to a tenth of a per cent", () => {
    expect(placeOn("2021-01-02", { first: "2021-01-01", last: "2021-01-31" })).toBe(3.3);
  });

  it("is at the left end of a strip of one day", () => {
    const day = { first: "2021-01-01", last: "2021-01-01" };
    expect(placeOn("2021-01-01", day)).toBe(0);
    expect(tieStretches([tieOf("a", "b", "maker", { id: "row" })], day)).toEqual([
      { id: "row", x: 0, width: 0, end: "open" },
    ]);
  });
});
