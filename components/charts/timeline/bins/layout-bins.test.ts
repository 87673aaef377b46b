import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BinRow } from "@/lib/bins";
import { binStart, STEPS } from "@/lib/bins";
import { addDays } from "@/lib/dates";
import { textWidth } from "@/lib/text-width";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { density } from "@/lib/words/en/density";
import { plotEnds, timelineX } from "../scale";
import { type BinFrame, fullestOf, LABEL_ROOM, layoutBins, TALLEST } from "./layout-bins";

/** In a drawing of this width a day of the leap year 2020 is two pixels wide, and its first stands at 129. */
const YEAR = { first: "2020-01-01", last: "2020-12-31" };
const FRAME: BinFrame = {
  step: "quarter",
  days: YEAR,
  x: timelineX(YEAR, 875),
  most: 8,
  floor: 100,
  hangs: false,
  write: String,
};
const row = (start: string, group: BinRow["group"], acts: number): BinRow => ({
  start,
  lane: "china",
  group,
  acts,
});
const ROWS = [
  row("2020-04-01", "companies", 2),
  row("2020-01-01", "united-states", 1),
  row("2020-04-01", "united-states", 2),
  row("2020-04-01", "china", 4),
];

describe("two bins", () => {
  it("stand at exactly these places, their parts on each other in the order of groups", () => {
    expect(layoutBins(ROWS, FRAME)).toEqual([
      {
        lane: "china",
        days: { first: "2020-01-01", last: "2020-03-31" },
        acts: 1,
        x: 130,
        width: 180,
        parts: [{ group: "united-states", y: 93, height: 7 }],
        label: { text: "1", y: 88 },
      },
      {
        lane: "china",
        days: { first: "2020-04-01", last: "2020-06-30" },
        acts: 8,
        x: 312,
        width: 180,
        parts: [
          { group: "united-states", y: 86, height: 14 },
          { group: "china", y: 58, height: 28 },
          { group: "companies", y: 44, height: 14 },
        ],
        label: { text: "8", y: 39 },
      },
    ]);
  });

  it("hang from the axis in the same order, with their numbers below", () => {
    const [, second] = layoutBins(ROWS, { ...FRAME, hangs: true });
    expect(second?.parts).toEqual([
      { group: "united-states", y: 100, height: 14 },
      { group: "china", y: 114, height: 28 },
      { group: "companies", y: 142, height: 14 },
    ]);
    expect(second?.label).toEqual({ text: "8", y: 169 });
  });
});

describe("a bin", () => {
  const only = (more: Partial<BinFrame>, acts = 8) =>
    layoutBins([row("2020-04-01", "china", acts)], { ...FRAME, ...more })[0];

  it("is as wide as what of it lies in the window", () => {
    const days = { first: "2020-01-01", last: "2020-04-15" };
    expect(only({ days })).toMatchObject({ days: { first: "2020-04-01", last: "2020-04-15" }, width: 28 });
  });
  it("can be seen and stays in the plot when a day of its year is all that is left of it", () => {
    const days = { first: "2019-12-31", last: "2030-01-01" };
    const years = ["2019-01-01", "2020-01-01", "2030-01-01"].map((start) => row(start, "china", 8));
    const bins = layoutBins(years, { ...FRAME, step: "year", days, x: timelineX(days, 875) });
    expect(bins.map(({ x, width }) => [x, width])).toEqual([
      [129.1, 1],
      [130.2, 71.3],
      [860, 1],
    ]);
  });
  it("is not there when none of it lies in the window, or nothing is in it", () => {
    expect(only({ days: { first: "2020-07-01", last: "2020-12-31" } })).toBeUndefined();
    expect(only({}, 0)).toBeUndefined();
    expect(layoutBins([], FRAME)).toEqual([]);
  });
  it("can still be seen when it has one act of thousands", () =>
    expect(only({ most: 90_000 }, 1)?.parts).toEqual([{ group: "china", y: 98, height: 2 }]));
  it("has its number only where the bar is as wide as the number", () => {
    expect(only({ step: "day", write: () => "1" })).not.toHaveProperty("label");
    expect(only({ step: "week", write: () => "1" })?.label?.text).toBe("1");
    expect(only({ step: "week", write: () => "1,234" })).not.toHaveProperty("label");
  });
});

describe("the fullest bin", () => {
  it("is that of one lane alone, all its groups together", () => {
    const other = [{ ...row("2020-04-01", "china", 7), lane: "companies" as const }];
    expect(fullestOf([ROWS, other])).toBe(8);
    expect(fullestOf([other])).toBe(7);
    expect(fullestOf([])).toBe(0);
  });
});

const someDay = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays("2016-01-01", count));
/** Bins of any step in any window, in a drawing of any width; some lie outside the window. */
const someBins = fc
  .record({
    step: fc.constantFrom(...STEPS),
    first: someDay,
    length: fc.oneof(fc.nat(40), fc.nat(4_000)),
    width: fc.integer({ min: 400, max: 2_000 }),
    hangs: fc.boolean(),
    write: fc.constantFrom(String, density.short),
    counts: fc.uniqueArray(
      fc.record({
        start: someDay,
        group: fc.constantFrom(...SENDER_GROUPS),
        acts: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2_000_000 })),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ step, first, length, width, counts, hangs, write }) => {
    const days = { first, last: addDays(first, length) };
    const byKey = new Map(
      counts.map(({ start, ...more }) => {
        const on = binStart(start, step);
        return [`${on} ${more.group}`, { lane: "china" as const, start: on, ...more }];
      }),
    );
    const rows: BinRow[] = [...byKey.values()];
    const x = timelineX(days, width);
    return {
      rows,
      width,
      frame: { step, days, x, most: fullestOf([rows]), floor: 200, hangs, write } satisfies BinFrame,
    };
  });
const runs = { numRuns: 1_000 };
const heightOf = (bin: ReturnType<typeof layoutBins>[number]) =>
  bin.parts.reduce((sum, { height }) => sum + height, 0);

describe("any bins", () => {
  it("have numbers no wider than their bars, and bars beside each other: no two numbers touch", () => {
    fc.assert(
      fc.property(someBins, ({ rows, frame }) => {
        const labels = layoutBins(rows, frame).flatMap(({ x, width, label }) =>
          label ? [{ middle: x + width / 2, width, wide: textWidth(label.text, 12) }] : [],
        );
        for (const [index, { middle, width, wide }] of labels.entries()) {
          expect(wide).toBeLessThanOrEqual(width);
          const before = labels[index - 1];
          if (before) expect(middle - wide / 2).toBeGreaterThan(before.middle + before.wide / 2);
        }
      }),
      runs,
    );
  });

  it("stand inside the plot, on the floor, at most as tall as there is room, beside each other", () => {
    fc.assert(
      fc.property(someBins, ({ rows, frame, width }) => {
        const [left, right] = plotEnds(width);
        let free = left;
        for (const bin of layoutBins(rows, frame)) {
          expect(bin.x).toBeGreaterThanOrEqual(free - (bin.width > 1 ? 0.3 : 1.1));
          expect(bin.width).toBeGreaterThan(0);
          free = bin.x + bin.width;
          expect(free).toBeLessThanOrEqual(right + 0.11);
          expect(heightOf(bin)).toBeLessThanOrEqual(TALLEST + 0.5);
          const [first] = bin.parts;
          const foot = first && (frame.hangs ? first.y : first.y + first.height);
          expect(foot).toBeCloseTo(frame.floor, 0);
          for (const part of [...bin.parts, ...(bin.label ? [bin.label] : [])])
            expect(Math.abs(part.y - frame.floor)).toBeLessThanOrEqual(TALLEST + LABEL_ROOM);
        }
      }),
      runs,
    );
  });

  it("are as tall as they have acts, on one scale, and never lower for more", () => {
    fc.assert(
      fc.property(someBins, ({ rows, frame }) => {
        const bins = layoutBins(rows, frame).sort((a, b) => a.acts - b.acts);
        for (const [index, bin] of bins.entries()) {
          const due = Math.max(2, (TALLEST * bin.acts) / frame.most);
          expect(Math.abs(heightOf(bin) - due)).toBeLessThan(0.5);
          const fewer = bins[index - 1];
          if (fewer) expect(heightOf(bin)).toBeGreaterThan(heightOf(fewer) - 0.5);
        }
      }),
      runs,
    );
  });

  it("have all acts in the window, each part of a group in the fixed order", () => {
    fc.assert(
      fc.property(someBins, ({ rows, frame }) => {
        for (const bin of layoutBins(rows, frame)) {
          const own = rows.filter(({ start }) => start === binStart(bin.days.first, frame.step));
          expect(bin.acts).toBe(own.reduce((sum, { acts }) => sum + acts, 0));
          const groups = own.map(({ group }) => group);
          expect(bin.parts.map(({ group }) => group)).toEqual(
            SENDER_GROUPS.filter((group) => groups.includes(group)),
          );
        }
      }),
      runs,
    );
  });

  it("do not depend on the order of the rows, and leave them as they were", () => {
    fc.assert(
      fc.property(someBins, ({ rows, frame }) => {
        const frozen = Object.freeze(rows.map((one) => Object.freeze(one)));
        expect(layoutBins(Object.freeze([...frozen].reverse()), frame)).toEqual(layoutBins(frozen, frame));
      }),
    );
  });
});
