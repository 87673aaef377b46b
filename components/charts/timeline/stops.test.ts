import { describe, expect, it } from "vitest";
import { act } from "./arbitrary";
import { layoutTimeline, type TimelineView } from "./layout";
import { moveTo, type Step } from "./movement";
import { stopsOf } from "./stops";

const VIEW: TimelineView = { lanes: "sender", dates: "announced", from: "2020-01-01", to: "2020-12-31" };
const DAYS = ["2020-03-01", "2020-03-02", "2020-03-03", "2020-03-04"];
const CROWD = DAYS.map((day, index) => act(`act-${index}`, day));
const ANSWERS = [
  act("answer", "2020-06-01", {
    senders: [{ group: "china" }],
    effectiveOn: "2020-07-01",
    effectivePrecision: "day",
  }),
  act("reply", "2020-09-01", { senders: [{ group: "china" }] }),
];
const EVENTS = [...CROWD, ...ANSWERS];

function stops(view: Partial<TimelineView>, events = EVENTS, pinned: readonly string[] = []) {
  const whole = { ...VIEW, ...view };
  const layout = layoutTimeline(events, whole, { width: 875 }, { pinned: new Set(pinned) });
  return stopsOf(layout, new Map(events.map((event) => [event.id, event])), whole);
}

describe("what the keyboard reaches", () => {
  it("is the head of each lane, its bins where acts are counted, and its acts", () => {
    expect(stops({}, EVENTS, ["act-2"])).toEqual([
      { id: "lane:united-states", lane: 0, day: "", isHead: true },
      { id: "bin:united-states:2020-03-01", lane: 0, day: "2020-03-01" },
      { id: "act-2", lane: 0, day: "2020-03-03" },
      { id: "lane:china", lane: 1, day: "", isHead: true },
      { id: "answer", lane: 1, day: "2020-06-01" },
      { id: "reply", lane: 1, day: "2020-09-01" },
    ]);
  });

  it("of a folded lane is its head alone, and an act that is pinned", () => {
    const folded = stops({ fold: ["united-states", "china"] }, EVENTS, ["act-2"]);
    expect(folded.map(({ id }) => id)).toEqual(["lane:united-states", "act-2", "lane:china"]);
  });

  it("is by the day on the axis", () =>
    expect(stops({ dates: "effective" }).map(({ id, day }) => [id, day])).toEqual([
      ["lane:china", ""],
      ["answer", "2020-07-01"],
    ]));

  const day = { from: "2020-03-01", to: "2020-03-01" };
  const list = Array.from({ length: 40 }, (_, index) => act(`act-${index + 10}`, "2020-03-01"));
  const heads = (view: Partial<TimelineView>) =>
    stops(view, list).flatMap(({ id, isHead }) => (isHead ? [id] : []));

  it("has what shows more of a list that was cut, and fewer of one that was not", () => {
    expect(heads(day)).toEqual(["lane:united-states", "more:united-states"]);
    expect(heads({ ...day, full: ["united-states"] })).toEqual(["lane:united-states", "more:united-states"]);
    expect(heads({ ...day, full: ["united-states"], fold: ["united-states"] })).toEqual([
      "lane:united-states",
    ]);
    expect(heads({ ...day, from: "2020-02-01", to: "2020-03-31" })).toEqual(["lane:united-states"]);
  });

  it("of two mirrored lanes is each by itself, also an act of both", () => {
    const sides = { above: ["answer", "act-0"], below: ["act-0"] };
    const both = stops({ isCompared: true, sides });
    expect(both.map(({ lane, id }) => [lane, id])).toEqual([
      [0, "lane:above"],
      [0, "act-0"],
      [0, "answer"],
      [1, "lane:below"],
      [1, "act-0 below"],
    ]);
  });
});

describe("a key in a drawing with heads", () => {
  const all = stops({ fold: ["europe"] }, [
    ...EVENTS,
    act("directive", "2020-08-01", { senders: [{ group: "europe" }] }),
    act("pledge", "2020-08-20", { senders: [{ group: "companies" }] }),
  ]);

  it.each([
    ["answer", "previous", "lane:china"],
    ["lane:china", "previous", "lane:china"],
    ["lane:china", "next", "answer"],
    ["reply", "first", "answer"],
    ["lane:china", "first", "answer"],
    ["lane:china", "last", "reply"],
    ["lane:china", "year-on", "answer"],
    ["reply", "year-back", "answer"],
    ["lane:china", "lane-up", "lane:united-states"],
    ["lane:china", "lane-down", "lane:europe"],
    ["reply", "lane-up", "bin:united-states:2020-03-01"],
    ["reply", "lane-down", "lane:europe"],
    ["pledge", "lane-up", "lane:europe"],
    ["lane:europe", "lane-down", "lane:companies"],
    ["lane:europe", "next", "lane:europe"],
    ["lane:europe", "first", "lane:europe"],
    ["lane:europe", "last", "lane:europe"],
  ] as const satisfies readonly (readonly [string, Step, string])[])(
    "from %s, %s leads to %s",
    (from, step, reached) => expect(moveTo(all, from, step)).toBe(reached),
  );

  it("from nowhere leads to the first mark, or to the first head where every lane is folded", () => {
    expect(moveTo(all, undefined, "first")).toBe("bin:united-states:2020-03-01");
    expect(moveTo(stops({ fold: ["united-states", "china"] }), undefined, "first")).toBe(
      "lane:united-states",
    );
  });
});
