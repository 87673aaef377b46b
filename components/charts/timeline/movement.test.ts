import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/dates";
import { moveTo, type Step, type Stop, stepOf, successorOf } from "./movement";

const STEPS = [
  "previous",
  "next",
  "lane-up",
  "lane-down",
  "year-back",
  "year-on",
  "first",
  "last",
] as const satisfies readonly Step[];

const someStops: fc.Arbitrary<Stop[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,5}$/),
    lane: fc.integer({ min: 0, max: 4 }),
    day: fc.integer({ min: 0, max: 2_000 }).map((count) => addDays("2018-01-01", count)),
  }),
  { minLength: 1, maxLength: 30, selector: ({ id }) => id },
);

/** Two lanes: three acts in the upper one, two in the lower one. */
const TWO_LANES: Stop[] = [
  { id: "late", lane: 1, day: "2021-03-01" },
  { id: "twin-b", lane: 1, day: "2019-05-15" },
  { id: "twin-a", lane: 1, day: "2019-05-15" },
  { id: "below-early", lane: 4, day: "2019-05-20" },
  { id: "below-late", lane: 4, day: "2020-12-01" },
];

describe("a step", () => {
  it.each([
    ["twin-a", "next", "twin-b"],
    ["twin-b", "next", "late"],
    ["late", "next", "late"],
    ["late", "previous", "twin-b"],
    ["twin-a", "previous", "twin-a"],
    ["twin-b", "lane-down", "below-early"],
    ["late", "lane-down", "below-late"],
    ["below-early", "lane-up", "twin-a"],
    ["below-early", "lane-down", "below-early"],
    ["twin-a", "year-on", "late"],
    ["late", "year-back", "twin-b"],
    ["below-late", "first", "below-early"],
    ["twin-a", "last", "late"],
  ] as const)("from %s, %s leads to %s", (from, step, reached) =>
    expect(moveTo(TWO_LANES, from, step)).toBe(reached),
  );

  it("from nowhere leads to the first act of the top lane, and without acts nowhere", () => {
    expect(moveTo(TWO_LANES, undefined, "next")).toBe("twin-a");
    expect(moveTo(TWO_LANES, "gone", "last")).toBe("twin-a");
    expect(moveTo([], "gone", "next")).toBeUndefined();
  });

  it("always leads to an act that is there, whatever order they come in", () => {
    fc.assert(
      fc.property(someStops, fc.constantFrom(...STEPS), fc.nat(), (stops, step, pick) => {
        const from = stops[pick % stops.length]?.id;
        const reached = moveTo(stops, from, step);
        expect(stops.map(({ id }) => id)).toContain(reached);
        expect(moveTo([...stops].reverse(), from, step)).toBe(reached);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the keys together", () => {
  it("lead from every act to every other, so that none is out of reach and none is a trap", () => {
    fc.assert(
      fc.property(someStops, fc.nat(), (stops, pick) => {
        const start = stops[pick % stops.length]?.id;
        const reached = new Set([start]);
        for (const id of reached) for (const step of STEPS) reached.add(moveTo(stops, id, step));
        expect(reached.size).toBe(stops.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("lead from every act and every head of a lane to every other, also where lanes are folded", () => {
    const withHeads = fc.tuple(someStops, fc.integer({ min: 0, max: 5 })).map(([stops, folded]): Stop[] => {
      const lanes = [...new Set([...stops.map(({ lane }) => lane), folded])];
      const heads = lanes.map((lane) => ({ id: `lane:${lane}`, lane, day: "", isHead: true }));
      const more = { id: "more:5", lane: folded, day: "", isHead: true };
      return [...heads, ...stops, more];
    });
    fc.assert(
      fc.property(withHeads, fc.nat(), (stops, pick) => {
        const start = stops[pick % stops.length]?.id;
        const reached = new Set([start]);
        for (const id of reached) for (const step of STEPS) reached.add(moveTo(stops, id, step));
        expect(reached.size).toBe(stops.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("left undoes right, unless right was at the end", () => {
    fc.assert(
      fc.property(someStops, fc.nat(), (stops, pick) => {
        const start = stops[pick % stops.length]?.id;
        const right = moveTo(stops, start, "next");
        if (right !== start) expect(moveTo(stops, right, "previous")).toBe(start);
      }),
      { numRuns: 2_000 },
    );
  });

  it("go by a year or more, or to the end of the lane, and never the wrong way", () => {
    fc.assert(
      fc.property(someStops, fc.nat(), (stops, pick) => {
        const start = stops[pick % stops.length];
        const end = stops.find(({ id }) => id === moveTo(stops, start?.id, "year-on"));
        if (!start || !end) throw new Error("a step led nowhere");
        const inLane = stops.filter(({ lane }) => lane === start.lane);
        const days = daysBetween(start.day, end.day);
        expect(days).toBeGreaterThanOrEqual(0);
        if (days < 365) expect(moveTo(stops, start.id, "last")).toBe(end.id);
        const between = inLane.filter(({ day }) => daysBetween(start.day, day) >= 365 && day < end.day);
        expect(between).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a key", () => {
  it("that means nothing here is left to the browser", () => {
    expect(stepOf("ArrowLeft")).toBe("previous");
    expect(stepOf("PageDown")).toBe("year-on");
    expect(stepOf("Tab")).toBeUndefined();
    expect(stepOf("a")).toBeUndefined();
  });
});

describe("the stop that follows one that went", () => {
  const heads = (lanes: Record<string, number>): Stop[] =>
    Object.entries(lanes).map(([id, lane]) => ({ id, lane, day: "", isHead: true }));
  const before = [...heads({ us: 1, cn: 4 }), ...TWO_LANES];

  it.each([
    [
      "the nearest in time of its lane, wherever the lane now stands",
      "below-late",
      { us: 0, cn: 1 },
      "below-early",
    ],
    ["the nearest of all where its lane has no mark left", "late", { us: 0, cn: 1 }, "below-late"],
    ["the nearest of all where its lane is gone", "late", { cn: 0 }, "below-late"],
  ] as const)("is %s", (_, gone, lanes, successor) => {
    const named: Record<string, number> = lanes;
    const left = TWO_LANES.filter(({ id, lane }) => id !== gone && (lane === 4 || gone === "below-late"));
    const stops = [
      ...heads(named),
      ...left.map((stop) => ({ ...stop, lane: named[stop.lane === 1 ? "us" : "cn"] ?? 0 })),
    ];
    expect(successorOf(before, stops, gone)).toBe(successor);
  });

  it("is the head of its lane where no mark is left, and nothing where nothing is", () => {
    expect(successorOf(before, heads({ us: 0, cn: 1 }), "below-late")).toBe("cn");
    expect(successorOf(before, [], "late")).toBeUndefined();
  });

  it("is the first where nothing is known of it", () => {
    expect(successorOf([], TWO_LANES, "late")).toBe("twin-a");
  });
});
