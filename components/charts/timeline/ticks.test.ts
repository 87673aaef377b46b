import { scaleUtc } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toUtc } from "@/lib/dates";
import { textWidth } from "@/lib/text-width";
import { timelineWords } from "@/lib/words/timeline";
import { type TimeTick, timeTicks } from "./ticks";

const BEYOND = 14;
const ticksOf = (from: string, to: string, width = 860) =>
  timeTicks(scaleUtc([toUtc(from), toUtc(to)], [0, width]), BEYOND);
const labels = (ticks: TimeTick[]) => ticks.map(({ day, label }) => `${day} ${label}`);

describe("the ticks", () => {
  it("of eight years are years", () => {
    expect(labels(ticksOf("2018-03-01", "2026-07-01"))).toEqual([
      "2019-01-01 year",
      "2020-01-01 year",
      "2021-01-01 year",
      "2022-01-01 year",
      "2023-01-01 year",
      "2024-01-01 year",
      "2025-01-01 year",
      "2026-01-01 year",
    ]);
  });

  it("of seventeen months are months, with the year on the first and at every turn of the year", () => {
    expect(labels(ticksOf("2019-05-01", "2020-10-01"))).toEqual([
      "2019-07-01 month-and-year",
      "2019-10-01 month",
      "2020-01-01 month-and-year",
      "2020-04-01 month",
      "2020-07-01 month",
      "2020-10-01 month",
    ]);
  });

  it("of a month are days", () => {
    expect(labels(ticksOf("2020-09-01", "2020-10-01"))).toEqual([
      "2020-09-06 day",
      "2020-09-13 day",
      "2020-09-20 day",
      "2020-09-27 day",
    ]);
  });

  it("of a single day are its two ends, never hours", () => {
    expect(labels(ticksOf("2020-09-08", "2020-09-09"))).toEqual(["2020-09-08 day", "2020-09-09 day"]);
  });

  it("have labels that never touch or leave the frame, whatever the window", () => {
    const { grammar } = timelineWords();
    const text = ({ day, label }: TimeTick) =>
      label === "year"
        ? day.slice(0, 4)
        : label === "day"
          ? grammar.day(day)
          : label === "month"
            ? grammar.shortMonth(day)
            : `${grammar.shortMonth(day)} ${day.slice(0, 4)}`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 6000 }), (start, length) => {
        const from = addDays("2000-01-01", start);
        const ticks = ticksOf(from, addDays(from, length));
        expect(ticks.length).toBeGreaterThan(0);
        const endOf = (one: TimeTick) =>
          one.anchor === "end" ? one.x : one.x + textWidth(text(one), 12.5) / 2;
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1];
          const start = endOf(tick) - textWidth(text(tick), 12.5);
          expect(endOf(tick), `${from} + ${length}: ${text(tick)}`).toBeLessThanOrEqual(860 + BEYOND);
          if (before)
            expect(start, `${from} + ${length}: ${text(before)}, ${text(tick)}`).toBeGreaterThan(
              endOf(before),
            );
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
