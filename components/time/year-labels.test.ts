import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import { textWidth } from "@/lib/text-width";
import { SPAN } from "./arbitrary";
import { labelYears } from "./year-labels";

const years = (width: number, span = SPAN) => labelYears(span, width).map(({ year }) => year);

it("labels every year where there is room", () => {
  expect(years(700)).toEqual([
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
});

it("drops years where there is less: on a phone every other, or every fifth", () => {
  expect(years(288)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  expect(years(256)).toEqual([2015, 2020, 2025]);
  expect(years(60)).toEqual([2020]);
});

it("puts a year at its first day", () => {
  expect(labelYears({ first: "2020-01-01", last: "2021-12-31" }, 400)).toEqual([
    { year: 2020, x: 0 },
    { year: 2021, x: (366 / 730) * 100 },
  ]);
});

it("labels none within a year, or before the width is known", () => {
  expect(years(400, { first: "2020-01-02", last: "2020-12-31" })).toEqual([]);
  expect(years(0)).toEqual([]);
});

it("never lets two labels touch, whatever the days and the width", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 33_000 }))
    .map(([start, days]) => {
      const first = addDays("1900-01-01", start);
      return { first, last: addDays(first, days) };
    });
  fc.assert(
    fc.property(span, fc.integer({ min: 1, max: 3_000 }), (days, width) => {
      const labels = labelYears(days, width).map(({ year, x }) => {
        const half = textWidth(String(year), 12) / 2;
        return { left: (x / 100) * width - half, right: (x / 100) * width + half };
      });
      labels.slice(1).forEach(({ left }, index) => {
        expect(left).toBeGreaterThan(labels[index]?.right ?? Number.NaN);
      });
    }),
  );
});
