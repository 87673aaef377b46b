import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toUtc } from "@/lib/dates";
import { stretchOf } from "@/lib/stretch";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { acrossOf, layoutOverview, type MonthCount, TALLEST, wholeOf } from "./layout-overview";

const QUARTER = { first: "2020-01-01", last: "2020-03-31" };

it("takes whole months, and one more at either end of the record", () => {
  expect(wholeOf({ first: "2012-10-08", last: "2026-07-28" })).toEqual({
    first: "2012-09-01",
    last: "2026-08-31",
  });
});

describe("the bars", () => {
  const counts: MonthCount[] = [
    { month: "2020-02", group: "china", acts: 1 },
    { month: "2020-02", group: "united-states", acts: 3 },
    { month: "2020-01", group: "china", acts: 2 },
  ];

  it("stand at exactly these places, one group on the other", () => {
    expect(layoutOverview(counts, QUARTER)).toEqual({
      days: 91,
      groups: [
        { group: "united-states", acts: 3, path: "M33 44V11H57.9V44Z" },
        { group: "china", acts: 3, path: "M2.2 44V22H28.9V44ZM33 11V0H57.9V11Z" },
      ],
      peak: { month: "2020-02-01", acts: 4, x: 50.549 },
      years: [{ year: 2020, x: 0, from: "narrow" }],
    });
  });

  it("name the first of several fullest months", () => {
    const even: MonthCount[] = [
      { month: "2020-03", group: "china", acts: 2 },
      { month: "2020-01", group: "europe", acts: 2 },
    ];
    expect(layoutOverview(even, QUARTER).peak?.month).toBe("2020-01-01");
  });

  it("are none where there are no acts, or none in the span", () => {
    const years = [{ year: 2020, x: 0, from: "narrow" }];
    expect(layoutOverview([], QUARTER)).toEqual({ days: 91, groups: [], years });
    expect(layoutOverview([{ month: "2019-12", group: "china", acts: 5 }], QUARTER).groups).toEqual([]);
  });

  it("stay inside the strip, and do not depend on the order of the rows", () => {
    const count = fc.record({
      month: fc
        .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
      group: fc.constantFrom(...SENDER_GROUPS),
      acts: fc.integer({ min: 0, max: 5_000 }),
    });
    const whole = { first: "2012-01-01", last: "2028-12-31" };
    fc.assert(
      fc.property(fc.uniqueArray(count, { selector: ({ month, group }) => month + group }), (rows) => {
        const layout = layoutOverview(Object.freeze(rows), whole);
        expect(layoutOverview(rows.toReversed(), whole)).toEqual(layout);
        for (const { path } of layout.groups)
          for (const [, command, value = "", y = "0"] of path.matchAll(/([MVH])([\d.-]+)(?: ([\d.-]+))?/g)) {
            const [x, down] = command === "V" ? [0, Number(value)] : [Number(value), Number(y)];
            expect(x >= 0 && x <= layout.days && down >= 0 && down <= TALLEST).toBe(true);
          }
      }),
    );
  });
});

it("labels years at a step that doubles, so that labels have room at every width", () => {
  const years = (first: string, last: string, width: number) =>
    layoutOverview([], { first, last })
      .years.filter(({ from }) => ["narrow", "medium", "wide"].indexOf(from) <= width)
      .map(({ year }) => year);
  expect(years("2012-09-01", "2026-08-31", 0)).toEqual([2016, 2020, 2024]);
  expect(years("2012-09-01", "2026-08-31", 1)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  expect(years("2012-09-01", "2026-08-31", 2)).toHaveLength(14);
  expect(years("1930-01-01", "2029-12-31", 0)).toEqual([1952, 1984, 2016]);
});

it("puts a moment on the strip, and one outside at its end", () => {
  const all = stretchOf({ first: "2020-01-01", last: "2020-01-10" });
  expect(acrossOf(toUtc("2020-01-06"), all)).toBe(50);
  expect(acrossOf(toUtc("2019-01-06"), all)).toBe(0);
  expect(acrossOf(toUtc("2021-01-06"), all)).toBe(100);
});
