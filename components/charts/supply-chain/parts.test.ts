import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCrossings, orderColumns } from "@/lib/graph/order-columns";
import { wrapRuns } from "@/lib/wrap-runs";
import { changesOf } from "./changes";
import { settle } from "./frame/settle";
import { measuresOf } from "./measures";
import { neighbourhoodOf } from "./neighbourhood";
import { strandsOn } from "./strands";
import { tieOf } from "./testing";

describe("the order within columns", () => {
  const slots = ["a", "b", "c"].flatMap((id) => [
    { id, column: 0 },
    { id: id.toUpperCase(), column: 1 },
  ]);
  it("undoes crossings", () => {
    const pieces = [
      { left: "a", right: "C" },
      { left: "b", right: "B" },
      { left: "c", right: "A" },
    ];
    expect(countCrossings(orderColumns(slots, pieces), pieces)).toBe(0);
  });
  it("brings the ends of a tie inside a column together", () => {
    expect(
      orderColumns(
        slots.filter(({ column }) => column === 0),
        [],
        [{ left: "a", right: "c" }],
      ),
    ).not.toEqual([["a", "b", "c"]]);
  });
  it("does not depend on the order in which the slots come", () => {
    const id = fc.integer({ min: 0, max: 4 });
    const many = Array.from({ length: 10 }, (_, index) => ({ id: `s${index}`, column: index % 2 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, id), { maxLength: 12 }),
        fc.shuffledSubarray(many, { minLength: many.length }),
        (pairs, shuffled) => {
          const pieces = pairs.map(([left, right]) => ({
            left: `s${left * 2}`,
            right: `s${right * 2 + 1}`,
          }));
          expect(orderColumns(shuffled, pieces)).toEqual(orderColumns(many, pieces));
        },
      ),
    );
  });
  it("keeps every slot in its column, once", () => {
    const id = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), (pairs) => {
        const many = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, column: index % 2 }));
        const pieces = pairs.map(([left, right]) => ({ left: `s${left * 2}`, right: `s${right * 2 + 1}` }));
        const columns = orderColumns(many, pieces);
        expect(columns.map((column) => [...column].sort())).toEqual(
          [0, 1].map((column) => many.flatMap((slot) => (slot.column === column ? [slot.id] : [])).sort()),
        );
      }),
    );
  });
});

describe("settling in a column", () => {
  it("grants wishes where there is room", () => {
    expect(
      settle(
        [
          { wish: 50, height: 20, gapBefore: 10 },
          { wish: 200, height: 20, gapBefore: 10 },
        ],
        0,
        300,
      ),
    ).toEqual([40, 190]);
  });
  it("shares the room where wishes collide", () => {
    expect(
      settle(
        [
          { wish: 50, height: 20, gapBefore: 10 },
          { wish: 50, height: 20, gapBefore: 10 },
        ],
        0,
        300,
      ),
    ).toEqual([25, 55]);
  });
  it("keeps within the frame and apart for any wishes", () => {
    const thing = fc.record({
      wish: fc.integer({ min: -500, max: 900 }),
      height: fc.integer({ min: 1, max: 40 }),
      gapBefore: fc.constant(10),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 10 }), (things) => {
        const tops = settle(things, 0, 600);
        tops.forEach((top, index) => {
          const [next, height] = [tops[index + 1] ?? 610, things[index]?.height ?? 0];
          expect(top).toBeGreaterThanOrEqual(0);
          expect(next - top - height).toBeGreaterThanOrEqual(10 - 1e-6);
        });
      }),
    );
  });
});

describe("wrapping", () => {
  it("breaks at blanks only, and keeps every letter", () => {
    const run = fc.record({
      text: fc.stringMatching(/^([A-Za-z]{1,12} ){0,4}[A-Za-z]{1,20}$/),
      style: fc.constantFrom("a", "b"),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const letters = (texts: readonly { text: string }[]) =>
          texts
            .map(({ text }) => text)
            .join("")
            .replaceAll(" ", "");
        expect(letters(wrapRuns(runs, 120, 14).flat())).toBe(letters(runs));
      }),
    );
  });
  it("does not break at a blank that must not", () => {
    expect(wrapRuns([{ text: "Lam 41\u00a0%", style: "a" }], 40, 14).map((line) => line[0]?.text)).toEqual([
      "Lam",
      "41\u00a0%",
    ]);
  });
});

describe("the days of change", () => {
  const ties = [
    tieOf("panel", "phone", "display", { until: "2020-09-15", severedBy: "rule" }),
    tieOf("panel", "phone", "display", { id: "panel--phone--2", since: "2020-10-27" }),
    tieOf("tool", "line", "etch", { until: "2020-12", severedBy: "listing" }),
    tieOf("tool", "line", "etch", { id: "tool--line--2", since: "2020-12" }),
  ];
  it("name what was cut and what came back; a row that follows at once is no return", () => {
    expect(
      changesOf(strandsOn(ties, "2026-06-30")).map(({ day, cut, restored, measures }) => [
        day,
        cut.length,
        restored.length,
        measures.map(({ event }) => event),
      ]),
    ).toEqual([
      ["2020-09-15", 1, 0, ["rule"]],
      ["2020-10-27", 0, 1, []],
      ["2020-12-31", 1, 0, ["listing"]],
    ]);
  });
  it("are none without a cut", () => {
    expect(changesOf(strandsOn([tieOf("a", "b", "maker", { until: "2020" })], "2021-01-01"))).toEqual([]);
  });
});

it("tells the measures that keep ties cut on the day, by their numbers", () => {
  const ties = [
    tieOf("a", "phone", "x", { until: "2020-09-15", severedBy: "alpha" }),
    tieOf("b", "phone", "x", { until: "2019-05-16", severedBy: "omega" }),
    tieOf("c", "phone", "x", { until: "2020-09-15", severedBy: "omega" }),
  ];
  const numbers = new Map([
    ["alpha", 7],
    ["omega", 2],
  ]);
  const told = (day: string) =>
    measuresOf(strandsOn(ties, day), numbers).map(({ number, event, strands }) => [
      number,
      event,
      strands.length,
    ]);
  expect(told("2021-01-01")).toEqual([
    [2, "omega", 2],
    [7, "alpha", 1],
  ]);
  expect(told("2018-01-01")).toEqual([]);
});

it("looks as far as the hops go, and only the way that was asked for", () => {
  const strands = strandsOn(
    [
      tieOf("a", "b", "x"),
      tieOf("b", "c", "x"),
      tieOf("c", "d", "x"),
      tieOf("e", "d", "x", { since: "2030" }),
    ],
    "2020-01-01",
  ).filter(({ state }) => state !== "before");
  const ids = (side: readonly { from: string }[]) => side.map(({ from }) => from);
  const near = neighbourhoodOf(strands, { id: "c", hops: 1 });
  expect([ids(near.above), ids(near.below), [...near.nodes].sort()]).toEqual([["b"], ["c"], ["b", "c", "d"]]);
  const up = neighbourhoodOf(strands, { id: "d", direction: "upstream" });
  expect([ids(up.above), ids(up.below)]).toEqual([["a", "b", "c"], []]);
});
