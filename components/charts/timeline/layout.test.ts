import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneOf } from "@/lib/lanes";
import { textWidth } from "@/lib/text-width";
import { act, someDrawing, someEvents, someView } from "./arbitrary";
import { layoutTimeline, type TimelineEvent, type TimelineLayout, type TimelineView } from "./layout";

const BY_SENDER: TimelineView = { lanes: "sender", dates: "announced" };
const YEAR: TimelineView = { ...BY_SENDER, from: "2020-01-01", to: "2020-12-31" };

/** At this width a day of the leap year 2020 is two pixels wide, and its first stands at 129. */
const TWO_A_DAY = { width: 875 };

describe("a small timeline", () => {
  const events = [
    act("alpha", "2020-01-11", {
      effectiveOn: "2020-01-21",
      effectivePrecision: "day",
      endedOn: "2020-03-01",
      extraterritorial: true,
    }),
    act("beta", "2020-02-10"),
    act("gamma", "2020-05-01", {
      announcedPrecision: "month",
      measure: "statement",
      senders: [{ group: "china" }],
      stage: "proposed",
    }),
  ];

  it("stands at exactly these places", () => {
    expect(layoutTimeline(events, YEAR, TWO_A_DAY)).toEqual({
      width: 875,
      height: 148,
      plotX: 120,
      days: { first: "2020-01-01", last: "2020-12-31" },
      bottom: 114,
      axisY: 114,
      lanes: [
        { key: "united-states", y: 0, height: 66, count: 2, state: "single", hidden: 0 },
        { key: "china", y: 66, height: 48, count: 1, state: "single", hidden: 0 },
      ],
      marks: [
        {
          id: "alpha",
          x: 149,
          y: 21,
          fuzzyX: 149,
          family: "technology-controls",
          group: "united-states",
          beyond: true,
          adopted: true,
          bar: { x1: 169, x2: 249, open: false },
          label: { x: 257, anchor: "start" },
        },
        {
          id: "beta",
          x: 209,
          y: 45,
          fuzzyX: 209,
          family: "technology-controls",
          group: "united-states",
          beyond: false,
          adopted: true,
          label: { x: 226, anchor: "start" },
        },
        {
          id: "gamma",
          x: 371,
          y: 87,
          fuzzyX: 431,
          family: "diplomacy",
          group: "china",
          beyond: false,
          adopted: false,
          label: { x: 439, anchor: "start" },
        },
      ],
      ticks: [
        { x: 129, day: "2020-01-01", label: "month-and-year", anchor: "middle" },
        { x: 311, day: "2020-04-01", label: "month", anchor: "middle" },
        { x: 493, day: "2020-07-01", label: "month", anchor: "middle" },
        { x: 677, day: "2020-10-01", label: "month", anchor: "middle" },
        { x: 861, day: "2021-01-01", label: "month-and-year", anchor: "end" },
      ],
    });
  });

  it("moves to the day of effect when that is the axis, and leaves out what never took effect", () => {
    const { marks } = layoutTimeline(events, { ...YEAR, dates: "effective" }, TWO_A_DAY);
    expect(marks.map(({ id, x }) => [id, x])).toEqual([["alpha", 169]]);
  });

  it("is one lane a family when lanes are measures, and says so of acts without a target", () => {
    expect(
      layoutTimeline(events, { ...YEAR, lanes: "measure" }, TWO_A_DAY).lanes.map(({ key }) => key),
    ).toEqual(["technology-controls", "diplomacy"]);
    const aimless = act("delta", "2020-02-01", { targets: [] });
    expect(
      layoutTimeline([...events, aimless], { ...YEAR, lanes: "target" }, TWO_A_DAY).lanes.map(
        ({ key }) => key,
      ),
    ).toEqual(["china", "no-target"]);
  });
});

describe("a stretch in force", () => {
  const inForce = { effectiveOn: "2020-01-11", effectivePrecision: "day" as const };
  const barOf = (more: Parameters<typeof act>[2], view = YEAR) =>
    layoutTimeline([act("a", "2020-01-11", { ...inForce, ...more })], view, TWO_A_DAY).marks[0]?.bar;

  it("fades out after 26 px when no end is known", () =>
    expect(barOf({})).toEqual({ x1: 149, x2: 175, open: true }));
  it("ends at the edge of the window when the end is later", () =>
    expect(barOf({ endedOn: "2024-01-01" })).toEqual({ x1: 149, x2: 861, open: false }));
  it("is none when the act was never in force", () => expect(barOf({ stage: "withdrawn" })).toBeUndefined());
  it("is none when it took effect after the window", () =>
    expect(barOf({ effectiveOn: "2021-01-01" })).toBeUndefined());
  it("is none when it ended on the day it began", () =>
    expect(barOf({ endedOn: "2020-01-11" })).toBeUndefined());
});

describe("a lane", () => {
  const days = ["2020-03-01", "2020-03-02", "2020-03-03", "2020-03-04"];
  const crowd = days.map((day, index) => act(`act-${index}`, day));
  const china = act("answer", "2020-06-01", { senders: [{ group: "china" }] });

  it("grows by 24 px for every level of marks that stand too close", () => {
    const heights = [1, 2, 3].map(
      (count) => layoutTimeline(crowd.slice(0, count), YEAR, TWO_A_DAY).lanes[0]?.height,
    );
    expect(heights).toEqual([48, 66, 90]);
  });

  it("moves the next lane down when it grows", () => {
    const nextY = (count: number) =>
      layoutTimeline([...crowd.slice(0, count), china], YEAR, TWO_A_DAY).marks.find(
        ({ id }) => id === "answer",
      )?.y;
    expect([1, 2, 3].map(nextY)).toEqual([69, 87, 111]);
  });

  it("counts its acts when four of them would share a place, but for one that is pinned", () => {
    const drawn = layoutTimeline([...crowd, china], YEAR, TWO_A_DAY, { pinned: new Set(["act-2"]) });
    const [crowded, other] = drawn.lanes;
    expect(crowded).toMatchObject({ state: "counted", count: 4, height: 107, floor: 98 });
    expect(crowded?.state === "counted" && crowded.bins).toEqual([
      {
        lane: "united-states",
        days: { first: "2020-03-01", last: "2020-03-31" },
        acts: 4,
        x: 250,
        width: 60,
        parts: [{ group: "united-states", y: 42, height: 56 }],
        label: { text: "4", y: 37 },
      },
    ]);
    expect(other).toMatchObject({ state: "single", y: 107 });
    expect(drawn.marks.map(({ id, y }) => [id, y])).toEqual([
      ["act-2", 12],
      ["answer", 128],
    ]);
  });

  it("lists its acts on a single day, however many, and ends in how many more there are", () => {
    const list = Array.from({ length: 40 }, (_, index) => act(`act-${index + 10}`, "2020-03-01"));
    const day = { ...BY_SENDER, from: "2020-03-01", to: "2020-03-01" } as const;
    const cut = layoutTimeline(list, day, TWO_A_DAY, { pinned: new Set(["act-49"]) });
    expect(cut.lanes).toMatchObject([{ state: "single", count: 40, hidden: 25, height: 378 }]);
    expect(cut.marks).toHaveLength(15);
    expect(cut.marks.map(({ id }) => id)).toContain("act-49");
    const full = layoutTimeline(list, { ...day, full: ["united-states"] }, TWO_A_DAY);
    expect(full.lanes).toMatchObject([{ hidden: 0, height: 978 }]);
    expect(full.marks).toHaveLength(40);
  });

  it("shows no more than its name when it is folded, and an act that is pinned", () => {
    const folded = layoutTimeline([...crowd, china], { ...YEAR, fold: ["united-states"] }, TWO_A_DAY, {
      pinned: new Set(["act-1"]),
    });
    expect(folded.lanes).toMatchObject([
      { key: "united-states", state: "folded", count: 4, height: 34 },
      { key: "china", y: 34 },
    ]);
    expect(folded.marks.map(({ id, y }) => [id, y])).toEqual([
      ["act-1", 17],
      ["answer", 55],
    ]);
  });

  it("is one of two when senders are compared: one rises above the axis, the other hangs below it", () => {
    const sides = { above: ["act-0", "act-1"], below: ["answer", "act-1"] };
    const both = layoutTimeline(
      [...crowd.slice(0, 2), china],
      { ...YEAR, isCompared: true, sides },
      TWO_A_DAY,
    );
    expect(both.lanes).toMatchObject([
      { key: "above", y: 0, height: 66, count: 2 },
      { key: "below", y: 100, height: 48, count: 2 },
    ]);
    expect([both.axisY, both.bottom, both.height]).toEqual([66, 148, 148]);
    expect(both.marks.map(({ id, y }) => [id, y])).toEqual([
      ["act-0", 45],
      ["act-1", 21],
      ["act-1", 121],
      ["answer", 121],
    ]);
  });

  it("counts an act that is seen from two sides once", () => {
    const letter = act("letter", "2020-03-01");
    const answer = act("answer", "2020-04-01", { companionOf: ["letter"] });
    expect(layoutTimeline([letter, answer], YEAR, TWO_A_DAY).lanes[0]?.count).toBe(1);
    expect(layoutTimeline([answer], YEAR, TWO_A_DAY).lanes[0]?.count).toBe(1);
  });
});

describe("any timeline", () => {
  const size = fc.constantFrom(700, 1000, 1600).map((width) => ({ width }));
  const runs = { numRuns: 1_000 };

  it("has finite numbers inside the frame", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someEvents, someView, size, (events, view, { width }) => {
        const layout = layoutTimeline(events, view, { width });
        for (const number of numbersOf(layout)) expect(Number.isFinite(number)).toBe(true);
        for (const { x, fuzzyX, y, bar, id, label } of layout.marks) {
          for (const inside of [x, fuzzyX, bar?.x1 ?? x, bar?.x2 ?? x]) {
            expect(inside).toBeGreaterThanOrEqual(layout.plotX);
            expect(inside).toBeLessThanOrEqual(width);
          }
          expect(y).toBeLessThan(layout.axisY);
          const title = events.find((event) => event.id === id)?.title ?? "";
          if (!label) continue;
          const drawn = textWidth(title, 12.5);
          expect(label.anchor === "start" ? label.x : label.x - drawn).toBeGreaterThanOrEqual(
            layout.plotX - 0.1,
          );
          expect(label.anchor === "start" ? label.x + drawn : label.x).toBeLessThanOrEqual(width + 0.1);
        }
      }),
      runs,
    );
  });

  it("has every event with a date on it once, and every mark inside its lane", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someEvents, someView, size, (events, view, { width }) => {
        const { marks, lanes } = layoutTimeline(events, view, { width });
        const dated = events.filter((event) => view.dates === "announced" || event.effectiveOn);
        const single = new Set(lanes.flatMap(({ key, state }) => (state === "single" ? [key] : [])));
        const drawn = dated.filter((event) => single.has(laneOf(event, view.lanes)));
        const hidden = lanes.reduce((sum, lane) => sum + lane.hidden, 0);
        expect(marks.length).toBe(drawn.length - hidden);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        for (const lane of lanes)
          if (lane.state === "counted")
            expect(
              lane.bins.reduce((sum, { acts }) => sum + acts, 0),
              lane.key,
            ).toBe(lane.count);
        for (const { y } of marks)
          expect(lanes.filter((lane) => y - 12 >= lane.y && y + 12 <= lane.y + lane.height)).toHaveLength(1);
        for (const [index, lane] of lanes.entries()) {
          const above = lanes[index - 1];
          expect(lane.y).toBe(above ? above.y + above.height : 0);
        }
      }),
      runs,
    );
  });

  it("has no two marks, stretches or titles of one level on top of each other", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someDrawing, size, ({ events, view, more }, { width }) => {
        const titles = new Map(events.map(({ id, title }) => [id, title]));
        const { lanes, marks } = layoutTimeline(events, view, { width }, more);
        const isSingle = ({ y }: { y: number }) =>
          lanes.some((lane) => lane.state === "single" && lane.y < y && y < lane.y + lane.height);
        const drawn = marks.filter(isSingle).flatMap(({ id, y, x, fuzzyX, bar, label }) => {
          const mark = {
            id,
            y,
            left: Math.min(x, bar?.x1 ?? x) - 9,
            right: Math.max(x + 9, fuzzyX, bar?.x2 ?? x),
          };
          if (!label) return [mark];
          const wide = textWidth(titles.get(id) ?? "", 12.5);
          const left = label.anchor === "start" ? label.x : label.x - wide;
          return [mark, { id: `title of ${id}`, y, left, right: left + wide }];
        });
        const levels = groupByLevel(drawn);
        const touching = [...levels.values()].flatMap((level) => {
          const inOrder = [...level].sort((a, b) => a.left - b.left);
          return inOrder.flatMap((one, index) => {
            const next = inOrder[index + 1];
            return next && next.left < one.right - 0.2 ? [`${one.id} and ${next.id}`] : [];
          });
        });
        expect(touching).toEqual([]);
      }),
      runs,
    );
  });

  it("has no two titles or numbers, and no mark, on top of each other, however its lanes are shown", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(someDrawing, size, ({ events, view, more }, { width }) => {
        const layout = layoutTimeline(events, view, { width }, more);
        const { titles, numbers, marks } = boxesOf(layout, events);
        const written = [...titles, ...numbers];
        const touching = written.flatMap((one, index) =>
          [...written.slice(index + 1), ...marks.filter(({ id }) => id !== one.of)]
            .filter((other) => isOver(one, other))
            .map((other) => `${one.id} and ${other.id}`),
        );
        expect(touching).toEqual([]);
      }),
      runs,
    );
  });

  it("has all that it draws inside the lane that it belongs to, and nothing on a line between two", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(someDrawing, size, ({ events, view, more }, { width }) => {
        const layout = layoutTimeline(events, view, { width }, more);
        for (const number of numbersOf(layout)) expect(Number.isFinite(number)).toBe(true);
        const { titles, numbers, marks } = boxesOf(layout, events);
        for (const { top, bottom, left, right } of [...titles, ...numbers, ...marks]) {
          expect(layout.lanes.filter(({ y, height }) => y <= top && bottom <= y + height)).toHaveLength(1);
          expect(left).toBeGreaterThanOrEqual(layout.plotX - 0.1);
          expect(right).toBeLessThanOrEqual(width + 0.1);
        }
        const lowest = layout.lanes.at(-1);
        expect(layout.bottom).toBe(lowest ? lowest.y + lowest.height : 0);
        for (const { y, height } of layout.lanes)
          expect(y + height <= layout.axisY || y >= layout.axisY + 34).toBe(true);
      }),
      runs,
    );
  });

  it("does not depend on the order of the events, and leaves them as they were", { timeout: 60_000 }, () => {
    const shuffled = someDrawing.chain((drawing) =>
      fc.tuple(
        fc.constant(drawing),
        fc.shuffledSubarray(drawing.events, { minLength: drawing.events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ events, view, more }, others]) => {
        const frozen = deepFreeze(events);
        expect(
          layoutTimeline(deepFreeze(others), deepFreeze(view), { width: 1000 }, deepFreeze(more)),
        ).toEqual(layoutTimeline(frozen, view, { width: 1000 }, more));
      }),
      runs,
    );
  });

  it("has a year on its first tick", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someEvents, someView, (events, view) => {
        const { ticks, lanes } = layoutTimeline(events, view, { width: 1000 });
        if (lanes.length === 0) expect(ticks).toEqual([]);
        else expect(["year", "month-and-year", "day"]).toContain(ticks[0]?.label);
      }),
      runs,
    );
  });
});

it("is empty without events, and without events of the date in use", () => {
  const empty = { width: 1000, height: 34, plotX: 120, bottom: 0, axisY: 0, lanes: [], marks: [], ticks: [] };
  expect(layoutTimeline([], BY_SENDER, { width: 1000 })).toEqual(empty);
  expect(
    layoutTimeline([act("a", "2020-01-01")], { ...BY_SENDER, dates: "effective" }, { width: 1000 }),
  ).toEqual(empty);
});

type Box = { id: string; left: number; right: number; top: number; bottom: number };

/** What is written and drawn, as tall and wide as it is on the screen: 12.5 px type for titles, 12 px for numbers. */
function boxesOf({ lanes, marks }: TimelineLayout, events: readonly TimelineEvent[]) {
  const titleOf = new Map(events.map(({ id, title }) => [id, title]));
  return {
    titles: marks.flatMap(({ id, y, label }) => {
      if (!label) return [];
      const wide = textWidth(titleOf.get(id) ?? "", 12.5);
      const left = label.anchor === "start" ? label.x : label.x - wide;
      return [{ id: `title of ${id}`, of: id, left, right: left + wide, top: y - 8, bottom: y + 8 }];
    }),
    numbers: lanes.flatMap((lane) =>
      (lane.state === "counted" ? lane.bins : []).flatMap(({ x, width, label, days }) => {
        if (!label) return [];
        const wide = textWidth(label.text, 12);
        const left = x + (width - wide) / 2;
        const place = { left, right: left + wide, top: label.y - 10, bottom: label.y + 2 };
        return [{ id: `number of ${lane.key} ${days.first}`, of: undefined, ...place }];
      }),
    ),
    marks: marks.map(({ id, x, y }) => ({ id, left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 })),
  };
}

function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.2
  );
}

function groupByLevel<Drawn extends { y: number }>(drawn: readonly Drawn[]): Map<number, Drawn[]> {
  const levels = new Map<number, Drawn[]>();
  for (const one of drawn) levels.set(one.y, [...(levels.get(one.y) ?? []), one]);
  return levels;
}

function numbersOf(value: TimelineLayout): number[] {
  const found: number[] = [];
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "number") found.push(part);
    return part;
  });
  return found;
}

function deepFreeze<Value>(value: Value): Value {
  if (value && typeof value === "object")
    for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  return value;
}
