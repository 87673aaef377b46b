import { describe, expect, it } from "vitest";
import type { BinRow } from "@/lib/bins";
import { addDays } from "@/lib/dates";
import { act } from "./arbitrary";
import { type LaneFrame, layoutLane } from "./lane-layout";
import { placeable } from "./place-event";
import { timelineX } from "./scale";

/** A day of the leap year 2020 is two pixels wide, and its first stands at 129. */
const YEAR = { first: "2020-01-01", last: "2020-12-31" };
const x = timelineX(YEAR, 875);
const FRAME: LaneFrame = {
  y: 100,
  left: 120,
  right: 875,
  bins: { step: "month", days: YEAR, x, most: 4, write: String },
  pinned: new Set(),
  isFolded: false,
  isFull: false,
  rises: false,
  hangs: false,
};
const members = (days: readonly string[]) =>
  days.map((day, index) =>
    placeable(act(`act-${index}`, day), day, day, { x, end: addDays(YEAR.last, 1), stub: 26 }),
  );
const ROWS: BinRow[] = [
  { start: "2020-03-01", lane: "china", group: "china", acts: 4 },
  { start: "2020-06-01", lane: "china", group: "china", acts: 1 },
];
const content = (days: readonly string[], rows?: BinRow[]) => ({
  key: "china" as const,
  members: members(days),
  rows,
  count: 5,
});
const COUNTED = content(["2020-03-01", "2020-03-02", "2020-03-31", "2020-06-01"], ROWS);
const placesOf = ({ marks }: ReturnType<typeof layoutLane>) => marks.map(({ id, x: at, y }) => [id, at, y]);

describe("a lane whose acts are counted", () => {
  it("has bars on its floor and nothing else", () => {
    const { lane, marks } = layoutLane(COUNTED, FRAME);
    expect(lane).toMatchObject({ y: 100, height: 83, floor: 174, state: "counted", count: 5, hidden: 0 });
    expect(lane.state === "counted" && lane.bins.map(({ parts, label }) => [parts, label?.y])).toEqual([
      [[{ group: "china", y: 118, height: 56 }], 113],
      [[{ group: "china", y: 160, height: 14 }], 155],
    ]);
    expect(marks).toEqual([]);
  });

  it("has pinned acts above its bars, the ones that would touch below each other, without their stretches", () => {
    const [first] = COUNTED.members;
    const inForce = first && {
      ...first,
      mark: { ...first.mark, fuzzyX: 300, bar: { x1: 249, x2: 400, open: true } },
    };
    const pinned = new Set(["act-0", "act-1", "act-2"]);
    const placed = layoutLane(
      { ...COUNTED, members: [...(inForce ? [inForce] : []), ...COUNTED.members.slice(1)] },
      { ...FRAME, pinned },
    );
    expect(placesOf(placed)).toEqual([
      ["act-0", 249, 112],
      ["act-1", 251, 136],
      ["act-2", 309, 112],
    ]);
    expect(placed.marks[0]).not.toHaveProperty("bar");
    expect(placed.marks[0]?.fuzzyX).toBe(249);
    expect(placed.lane).toMatchObject({ height: 135, floor: 226 });
  });

  it("stands on the axis where it is the upper of two, and hangs from it where it is the lower, pins outside", () => {
    const pinned = new Set(["act-3"]);
    const upper = layoutLane(COUNTED, { ...FRAME, pinned, rises: true });
    expect(upper.lane).toMatchObject({ height: 111, floor: 211 });
    expect(placesOf(upper)).toEqual([["act-3", 433, 112]]);
    const lower = layoutLane(COUNTED, { ...FRAME, pinned, hangs: true });
    expect(lower.lane).toMatchObject({ height: 111, floor: 100 });
    expect(lower.lane.state === "counted" && lower.lane.bins.map(({ parts }) => parts)).toEqual([
      [{ group: "china", y: 100, height: 56 }],
      [{ group: "china", y: 100, height: 14 }],
    ]);
    expect(placesOf(lower)).toEqual([["act-3", 433, 199]]);
  });
});

describe("a lane of single acts", () => {
  const day = { first: "2020-03-01", last: "2020-03-01" };
  const list = Array.from({ length: 20 }, () => day.first);

  it("fills from its top, or from the axis below it where it is the upper of two", () => {
    const two = content(["2020-03-01", "2020-03-02"]);
    expect(placesOf(layoutLane(two, FRAME))).toEqual([
      ["act-0", 249, 121],
      ["act-1", 251, 145],
    ]);
    expect(placesOf(layoutLane(two, { ...FRAME, rises: true }))).toEqual([
      ["act-0", 249, 145],
      ["act-1", 251, 121],
    ]);
  });

  it("is cut after fourteen levels, and says how many it leaves out", () => {
    const { lane, marks } = layoutLane(content(list), FRAME);
    expect(lane).toMatchObject({ height: 354, hidden: 6 });
    expect(marks.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => `act-${index}`));
  });

  it("is not cut when all are asked for; a short one has no word that cuts it again", () => {
    const { lane, marks } = layoutLane(content(list), { ...FRAME, isFull: true });
    expect(lane).toMatchObject({ height: 498, hidden: 0 });
    expect(marks).toHaveLength(20);
    expect(layoutLane(content(["2020-03-01"]), FRAME).lane.height).toBe(48);
    expect(layoutLane(content(["2020-03-01"]), { ...FRAME, isFull: true }).lane.height).toBe(48);
  });

  it("keeps pinned acts below the cut, each on a level of its own where they would touch", () => {
    const { lane, marks } = layoutLane(content(list), {
      ...FRAME,
      pinned: new Set(["act-3", "act-16", "act-19"]),
    });
    expect(lane).toMatchObject({ height: 402, hidden: 4 });
    expect(marks.slice(-2).map(({ id, y }) => [id, y])).toEqual([
      ["act-16", 457],
      ["act-19", 481],
    ]);
  });
});

describe("a folded lane", () => {
  it("is as high as its name, whatever is in it, with what is pinned in its middle", () => {
    for (const rows of [undefined, ROWS]) {
      const folded = layoutLane(
        { ...COUNTED, rows },
        { ...FRAME, isFolded: true, isFull: true, pinned: new Set(["act-1"]) },
      );
      expect(folded.lane).toEqual({ key: "china", y: 100, height: 34, count: 5, state: "folded", hidden: 0 });
      expect(placesOf(folded)).toEqual([["act-1", 251, 117]]);
    }
  });
});
