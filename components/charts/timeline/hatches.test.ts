import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { act } from "./arbitrary";
import { hatchesOf, hatchPath } from "./hatches";
import { layoutTimeline } from "./layout";

const VIEW = { lanes: "sender", dates: "announced", from: "2024-01-01", to: "2024-12-31" } as const;
const YEAR = [{ from: "2024-03-01", until: "2024-06-01" }];
const marksOf = (...more: Parameters<typeof act>[2][]) =>
  layoutTimeline(
    more.map((some, index) => act(`act-${index}`, "2024-01-01", { effectiveOn: "2024-01-01", ...some })),
    VIEW,
    { width: 1000 },
  ).marks;

describe("the stretch in which an act is suspended", () => {
  it("goes on where the bar stops when the suspension ended the act", () => {
    const [mark] = marksOf({ suspensions: YEAR, endedOn: "2024-03-01", endKind: "suspended" });
    expect(mark?.bar).toEqual({ x1: 129, x2: 269.5, open: false });
    expect(mark?.hatches).toEqual([
      { x1: 269.5, x2: 484.9, whole: true, from: "2024-03-01", until: "2024-06-01" },
    ]);
  });

  it("is of a part when the act stayed in force, or ended otherwise, or later", () => {
    const wholes = (some: Parameters<typeof act>[2]) =>
      marksOf({ suspensions: YEAR, ...some }).flatMap(({ hatches = [] }) =>
        hatches.map(({ whole }) => whole),
      );
    expect(wholes({})).toEqual([false]);
    expect(wholes({ endedOn: "2024-03-01", endKind: "lifted" })).toEqual([false]);
    expect(wholes({ endedOn: "2024-05-01", endKind: "suspended" })).toEqual([false]);
  });

  it("ends where the window does, and is none outside it", () => {
    const x = (day: string) => Number(day.slice(0, 4)) - 2000;
    const spans = [
      { from: "2024-01-01", until: "2030-01-01" },
      { from: "2026-01-01", until: "2027-01-01" },
      { from: "2020-05-01", until: "2020-06-01" },
    ];
    expect(hatchesOf({ suspensions: spans, endedOn: null }, { x, end: "2025-01-01" })).toEqual([
      { x1: 24, x2: 30, whole: false, from: "2024-01-01", until: "2030-01-01" },
    ]);
    expect(hatchesOf({ endedOn: null }, { x, end: "2025-01-01" })).toEqual([]);
  });

  it("keeps other marks of its lane out of it", () => {
    const [first, second] = layoutTimeline(
      [act("a", "2024-01-01", { suspensions: YEAR }), act("b", "2024-05-01")],
      VIEW,
      { width: 1000 },
    ).marks;
    expect(first?.y).not.toBe(second?.y);
  });
});

describe("hatching", () => {
  it("is of strokes five px apart", () =>
    expect(hatchPath({ x1: 10, x2: 30 }, 0, 8)).toBe("M10 8l8 -8M15 8l8 -8M20 8l8 -8"));
  it("is one upright stroke where there is no room", () =>
    expect(hatchPath({ x1: 10, x2: 14 }, 0, 8)).toBe("M10 8V0"));
  it("never leaves its stretch", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 100 }), (x1, width) => {
        const starts = [...hatchPath({ x1, x2: x1 + width }, 0, 8).matchAll(/M([\d.]+)/g)].map(([, x]) =>
          Number(x),
        );
        expect(starts.length).toBeGreaterThan(0);
        for (const start of starts) {
          expect(start).toBeGreaterThanOrEqual(x1);
          expect(start + (width < 8 ? 0 : 8)).toBeLessThanOrEqual(x1 + width);
        }
      }),
    ));
});
