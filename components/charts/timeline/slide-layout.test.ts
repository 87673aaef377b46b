import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLOT_WIDTH } from "@/lib/density";
import { clamp, DAY, stretchOf } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import { act, someDrawing } from "./arbitrary";
import { layoutTimeline, type TimelineView } from "./layout";
import { DESIGN_WIDTH, plotEnds, shownStretch } from "./scale";
import { slideLayout } from "./slide-layout";

const VIEW: TimelineView = { lanes: "sender", dates: "announced", from: "2020-01-01", to: "2020-12-31" };
const SIZE = { width: 875 };
const YEAR = stretchOf({ first: "2020-01-01", last: "2020-12-31" });
const events = [
  act("alpha", "2020-01-11", { effectiveOn: "2020-01-21", effectivePrecision: "day", endedOn: "2020-03-01" }),
  act("beta", "2020-02-10"),
  act("gamma", "2020-11-01", { announcedPrecision: "month" }),
];
const still = layoutTimeline(events, VIEW, SIZE);
const slide = (first: string, last: string) =>
  slideLayout(still, { events, view: VIEW, from: YEAR, to: stretchOf({ first, last }) });

describe("a drawing while its window moves", () => {
  it("keeps lanes and levels, and moves marks and titles along", () => {
    // The leap year 2020 is two pixels a day: thirty days later is sixty pixels to the left.
    const slid = slide("2020-01-31", "2021-01-30");
    expect(slid.lanes).toEqual(still.lanes);
    const before = still.marks.find(({ id }) => id === "beta");
    const after = slid.marks.find(({ id }) => id === "beta");
    expect(after).toEqual({
      ...before,
      x: 149,
      fuzzyX: 149,
      label: { anchor: "start", x: (before?.label?.x ?? 0) - 60 },
    });
  });

  it("leaves out what is outside, and keeps what reaches in", () => {
    expect(slide("2020-01-31", "2021-01-30").marks.map(({ id }) => id)).toEqual(["beta", "gamma"]);
    expect(slide("2020-11-30", "2020-12-31").marks.map(({ id }) => id)).toEqual(["gamma"]);
    expect(slide("2020-12-01", "2020-12-31").marks).toEqual([]);
  });

  it("drops the titles of a longer window, in which they would meet", () => {
    expect(slide("2019-01-01", "2020-12-31").marks.filter(({ label }) => label)).toEqual([]);
  });

  it("stands still when nothing moves", () => {
    expect(slide("2020-01-01", "2020-12-31").ticks).toEqual(still.ticks);
    expect(slide("2020-01-01", "2020-12-31").marks.map(({ x }) => x)).toEqual(still.marks.map(({ x }) => x));
  });

  it("keeps every mark and every bar inside the plot, whatever is shown", () => {
    const ends = plotEnds(SIZE.width);
    const start = fc.double({ min: -2_000, max: 8_000, noNaN: true });
    fc.assert(
      fc.property(
        someDrawing,
        start,
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        ({ events: some, view, more }, at, length) => {
          const from = shownStretch(some, view, more.counted);
          if (!from) return;
          const to = clamp(
            { start: YEAR.start + at * DAY, end: YEAR.start + (at + length) * DAY },
            { start: -1e15, end: 1e15 },
          );
          const slid = slideLayout(layoutTimeline(some, view, SIZE, more), { events: some, view, from, to });
          const bars = slid.lanes.flatMap((lane) => (lane.state === "counted" ? lane.bins : []));
          const places = [
            ...slid.marks.flatMap(({ x, fuzzyX, bar }) => [x, fuzzyX, bar?.x1 ?? x, bar?.x2 ?? x]),
            ...bars.flatMap(({ x, width }) => [x, tenths(x + width)]),
          ];
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(ends[0]);
            expect(place).toBeLessThanOrEqual(ends[1]);
          }
        },
      ),
    );
  });
});

describe("counted bins while the window moves", () => {
  const crowd = Array.from({ length: 8 }, (_, index) =>
    act(`act-${index}`, `2020-0${1 + (index % 2) * 4}-0${1 + index}`),
  );
  const counted = layoutTimeline(
    [...crowd, ...crowd.map((one) => ({ ...one, id: `${one.id}-again` }))],
    VIEW,
    SIZE,
    {
      pinned: new Set(["act-0"]),
    },
  );
  const slideCounted = (first: string, last: string) =>
    slideLayout(counted, { events: crowd, view: VIEW, from: YEAR, to: stretchOf({ first, last }) });
  const binsOf = ({ lanes: [lane] }: typeof counted) =>
    lane?.state === "counted"
      ? lane.bins.map(({ x, width, label, parts }) => [x, width, label?.text, parts[0]?.y])
      : [];

  it("keep their height and move along; what leaves is cut and loses its number, and then is gone", () => {
    expect(binsOf(counted)).toEqual([
      [130, 60, "8", 46],
      [372, 60, "8", 46],
    ]);
    expect(binsOf(slideCounted("2020-01-16", "2021-01-15"))).toEqual([
      [130, 30, undefined, 46],
      [342, 60, "8", 46],
    ]);
    expect(binsOf(slideCounted("2020-01-31", "2021-01-30"))).toEqual([
      [129.5, 1, undefined, 46],
      [312, 60, "8", 46],
    ]);
    expect(binsOf(slideCounted("2020-02-01", "2021-01-31"))).toEqual([[310, 60, "8", 46]]);
    expect(binsOf(slideCounted("2021-01-01", "2021-12-31"))).toEqual([]);
  });

  it("keep pinned acts above them, without the title or the stretch that they had not before", () => {
    const inForce = { effectiveOn: "2020-01-01", effectivePrecision: "day" as const, endedOn: "2020-12-01" };
    const events = crowd.map((one) => ({ ...one, ...inForce }));
    const slid = slideLayout(counted, { events, view: VIEW, from: YEAR, to: YEAR });
    expect(slid.marks).toEqual(counted.marks);
    expect(slid.lanes).toEqual(counted.lanes);
  });
});

it("has a plot as wide as the steps of bins are chosen for", () => {
  const [left, right] = plotEnds(DESIGN_WIDTH);
  expect(right - left).toBe(PLOT_WIDTH);
});
