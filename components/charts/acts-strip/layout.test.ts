import fc from "fast-check";
import { expect, it } from "vitest";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { layoutActsStrip, type QuarterActs } from "./layout";

const counts: QuarterActs[] = [
  { quarter: "2019-04-01", group: "united-states", acts: 4 },
  { quarter: "2020-10-01", group: "china", acts: 2 },
  { quarter: "2017-01-01", group: "china", acts: 9 },
];

it("draws every group on one scale, from the first year asked for", () => {
  expect(layoutActsStrip(counts, 2019)).toEqual({
    height: 198,
    axisY: 176,
    ticks: [
      { year: 2019, x: 0 },
      { year: 2020, x: 50 },
    ],
    rows: [
      {
        group: "united-states",
        acts: 4,
        labelY: 16,
        floorY: 98,
        bars: [{ quarter: "2019-04-01", acts: 4, x: 13.88, width: 9.75, height: 72 }],
      },
      {
        group: "china",
        acts: 2,
        labelY: 122,
        floorY: 168,
        bars: [{ quarter: "2020-10-01", acts: 2, x: 88.88, width: 9.75, height: 36 }],
      },
    ],
  });
});

it("gives nothing for nothing", () => {
  expect(layoutActsStrip([], 2018)).toEqual({ height: 0, axisY: 0, rows: [], ticks: [] });
});

it("keeps every bar inside the frame, whatever the rows and their order", () => {
  const count = fc.record({
    quarter: fc
      .tuple(fc.integer({ min: 2012, max: 2040 }), fc.constantFrom("01", "04", "07", "10"))
      .map(([year, month]) => `${year}-${month}-01`),
    group: fc.constantFrom(...SENDER_GROUPS),
    acts: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(count, { selector: ({ quarter, group }) => quarter + group }), (rows) => {
      const strip = layoutActsStrip(Object.freeze(rows), 2018);
      expect(layoutActsStrip(rows.toReversed(), 2018)).toEqual(strip);
      for (const { bars, floorY, labelY } of strip.rows) {
        expect(floorY).toBeLessThanOrEqual(strip.axisY);
        for (const { x, width, height } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100);
          expect(floorY - height).toBeGreaterThan(labelY);
        }
      }
    }),
  );
});
