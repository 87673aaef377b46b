import fc from "fast-check";
import { expect, it } from "vitest";
import { strandsOn } from "./strands";
import { tieOf } from "./testing";

const PHONE = [
  tieOf("kirin", "phones", "processor", { since: "2018", until: "2020-09-15", severedBy: "rule-2020" }),
  tieOf("panels", "phones", "display", { until: "2020-09-15", severedBy: "rule-2020" }),
  tieOf("panels", "phones", "display", { since: "2020-10", id: "panels--phones--2" }),
  tieOf("newer", "phones", "processor", { since: "2023-08-29" }),
];

const statesOn = (day: string) =>
  Object.fromEntries(strandsOn(PHONE, day).map(({ from, state }) => [from, state]));

it("takes the rows of one need between two nodes together", () => {
  expect(statesOn("2020-09-14")).toEqual({ kirin: "standing", newer: "before", panels: "standing" });
  expect(statesOn("2020-09-15")).toEqual({ kirin: "cut", newer: "before", panels: "cut" });
  expect(statesOn("2020-11-01")).toEqual({ kirin: "cut", newer: "before", panels: "changed" });
  expect(statesOn("2024-01-01")).toEqual({ kirin: "cut", newer: "standing", panels: "changed" });
});

it("keeps the measure and the group of whoever sent it", () => {
  const cut = strandsOn(PHONE, "2020-09-15").find(({ from }) => from === "kirin")?.cut;
  expect(cut).toEqual({ event: "rule-2020", title: "Measure rule-2020", group: "united-states" });
});

it("is not certain within a month that is all that is known", () => {
  expect(strandsOn(PHONE, "2020-10-10").find(({ from }) => from === "panels")).toMatchObject({
    state: "changed",
    certain: false,
  });
  expect(strandsOn(PHONE, "2020-10-31").find(({ from }) => from === "panels")).toMatchObject({
    state: "changed",
    certain: true,
  });
});

it("tells an end without a measure from a cut", () => {
  expect(strandsOn([tieOf("a", "b", "maker", { until: "2020" })], "2021-01-01")[0]?.state).toBe("ended");
});

it("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PHONE, { minLength: PHONE.length }), (rows) => {
      expect(strandsOn(rows, "2020-11-01")).toEqual(strandsOn(PHONE, "2020-11-01"));
    }),
  );
  expect(strandsOn([], "2020-11-01")).toEqual([]);
});
