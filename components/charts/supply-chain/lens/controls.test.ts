import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ControlRow } from "@/db/queries/controls";
import { PRECISIONS } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import { strandsOn } from "../strands";
import { EVERY_DAY, tieOf } from "../testing";
import { controlDays, controlsOn, lookOfControls, MANY_MEASURES } from "./controls";

function control(node: string, event: string, given: Partial<ControlRow> = {}): ControlRow {
  return {
    node,
    event,
    title: `Measure ${event}`,
    group: "united-states",
    fromOn: "2019-05-16",
    fromPrecision: "day",
    endedOn: null,
    endedPrecision: null,
    ...given,
  };
}

const eventsOn = (controls: readonly ControlRow[], day: string) =>
  Object.fromEntries(
    [...controlsOn(controls, [], day)].map(([node, touches]) => [node, touches.map(({ event }) => event)]),
  );

describe("measures that touch a node", () => {
  it("are in force from their first day until the day before they end", () => {
    const controls = [control("huawei", "list", { endedOn: "2020-09-15", endedPrecision: "day" })];
    expect(
      ["2019-05-15", "2019-05-16", "2020-09-14", "2020-09-15"].map((day) => eventsOn(controls, day)),
    ).toEqual([{}, { huawei: ["list"] }, { huawei: ["list"] }, {}]);
  });

  it("count until the last day of a month that is all that is known of their end", () => {
    const controls = [control("huawei", "list", { endedOn: "2020-09-01", endedPrecision: "month" })];
    expect(["2020-09-29", "2020-09-30"].map((day) => eventsOn(controls, day))).toEqual([
      { huawei: ["list"] },
      {},
    ]);
  });

  it("go on where no end is known", () => {
    expect(eventsOn([control("huawei", "list")], "2099-01-01")).toEqual({ huawei: ["list"] });
  });

  it("are told node by node, in the order given", () => {
    const controls = [control("zte", "order"), control("huawei", "rule"), control("huawei", "list")];
    expect([...controlsOn(controls, [], "2020-01-01")]).toEqual([
      ["zte", [{ event: "order", title: "Measure order" }]],
      [
        "huawei",
        [
          { event: "rule", title: "Measure rule" },
          { event: "list", title: "Measure list" },
        ],
      ],
    ]);
  });

  it("are also those that keep a tie of it cut, at both its ends", () => {
    const ties = [
      tieOf("tsmc", "kirin", "maker", { until: "2020-09-15", severedBy: "rule" }),
      tieOf("kirin", "phone", "processor"),
    ];
    const touchedOn = (day: string) => [...controlsOn([], strandsOn(ties, day), day).keys()];
    expect(touchedOn("2020-09-14")).toEqual([]);
    expect(touchedOn("2020-09-15")).toEqual(["tsmc", "kirin"]);
  });

  it("are not those whose cut tie goes on again, nor what ended by no measure", () => {
    const ties = [
      tieOf("panel", "phone", "display", { until: "2020-09-15", severedBy: "rule" }),
      tieOf("panel", "phone", "display", { id: "panel--phone--2", since: "2020-10-27" }),
      tieOf("lens", "phone", "camera", { until: "2020-09-15" }),
    ];
    const touched = (day: string) => controlsOn([], strandsOn(ties, day), day).size;
    expect([touched("2020-10-26"), touched("2020-10-27")]).toEqual([2, 0]);
  });

  it("count once where one is against a node and cuts several ties of it too", () => {
    const ties = ["memory", "display"].map((need) =>
      tieOf("chips", "huawei", need, { until: "2020-09-15", severedBy: "rule" }),
    );
    const touches = controlsOn(
      [control("huawei", "rule"), control("huawei", "rule")],
      strandsOn(ties, "2021-01-01"),
      "2021-01-01",
    );
    const rule = { event: "rule", title: "Measure rule" };
    expect([...touches]).toEqual([
      ["huawei", [rule]],
      ["chips", [rule]],
    ]);
  });
});

describe("the days on which measures change", () => {
  it("are those on which one comes into force or has surely ended, each once", () => {
    const controls = [
      control("huawei", "list", { endedOn: "2020-09-01", endedPrecision: "month" }),
      control("zte", "list"),
      control("zte", "order", { fromOn: "2018-04-15", endedOn: "2018-07-13", endedPrecision: "day" }),
    ];
    expect(controlDays(controls)).toEqual(["2018-04-15", "2018-07-13", "2019-05-16", "2020-09-30"]);
    expect(controlDays([])).toEqual([]);
  });

  it("tell for every day which are in force, and so for days on which no tie changes", () => {
    const day = fc.constantFrom(...EVERY_DAY);
    const anyControl = fc
      .record({
        node: fc.constantFrom("a", "b"),
        event: fc.constantFrom("x", "y", "z"),
        fromOn: day,
        end: fc.option(fc.tuple(day, fc.constantFrom(...PRECISIONS))),
      })
      .map(({ node, event, fromOn, end }) =>
        control(node, event, { fromOn, endedOn: end?.[0] ?? null, endedPrecision: end?.[1] ?? null }),
      );
    fc.assert(
      fc.property(fc.array(anyControl), fc.array(day), (controls, days) => {
        const turns = controlDays(controls);
        for (const one of days)
          expect(eventsOn(controls, epochAt(turns, one))).toEqual(eventsOn(controls, one));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the look of a node under measures", () => {
  it("tells none, one, a few and many apart", () => {
    const looks = [0, 1, 2, MANY_MEASURES - 1, MANY_MEASURES, MANY_MEASURES + 9].map((count) =>
      lookOfControls(Array.from({ length: count }, (_, index) => ({ event: `${index}`, title: "" }))),
    );
    expect(looks).toEqual(["none", "some", "more", "more", "most", "most"]);
    expect(lookOfControls(undefined)).toBe("none");
  });
});
