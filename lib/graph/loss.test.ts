import fc from "fast-check";
import { expect, it } from "vitest";
import { readFuzzyDate } from "../dates";
import { anyNeeds, anyTaken, slowLosses } from "./arbitrary";
import { lossesOf, type Need, needsOn } from "./loss";

const tie = (text: string, since = "", until = "") => {
  const [from = "", requirement = "", to = ""] = text.split(" ");
  return { id: text, from, to, requirement, since: readFuzzyDate(since), until: readFuzzyDate(until) };
};

it("loses exactly what the definition loses, for any graph and anything taken away", () =>
  fc.assert(
    fc.property(anyNeeds, anyTaken, (needs, taken) => {
      expect(new Set(lossesOf(needs, taken).keys())).toEqual(slowLosses(needs, taken));
    }),
    { numRuns: 5_000 },
  ));

it("tells every loss after all that it was lost by", () =>
  fc.assert(
    fc.property(anyNeeds, anyTaken, (needs, taken) => {
      const told = new Set<string>();
      for (const [id, loss] of lossesOf(needs, taken)) {
        if (loss.taken) expect(taken).toContain(id);
        else {
          expect(loss.need.of).toBe(id);
          expect(loss.need.filled.every(({ from }) => told.has(from))).toBe(true);
        }
        told.add(id);
      }
    }),
    { numRuns: 2_000 },
  ));

it("keeps what has another supplier, and loses what needs all", () => {
  const needs = needsOn(
    [tie("tsmc maker chip"), tie("smic maker chip"), tie("asml tool tsmc")],
    "2020-01-01",
  );
  expect([...lossesOf(needs, ["asml"]).keys()]).toEqual(["asml", "tsmc"]);
  expect([...lossesOf(needs, ["asml", "smic"]).keys()]).toEqual(["asml", "smic", "tsmc", "chip"]);
  expect([...lossesOf(needs, []).keys()]).toEqual([]);
});

it("lets what feeds itself in a circle stand until it is taken from outside", () => {
  const needs = needsOn([tie("a x b"), tie("b x a"), tie("c y a")], "2020-01-01");
  expect([...lossesOf(needs, []).keys()]).toEqual([]);
  expect([...lossesOf(needs, ["c"]).keys()]).toEqual(["c", "a", "b"]);
});

it("counts a supplier twice that fills a need twice", () => {
  const needs = needsOn(
    [
      { ...tie("a x b"), id: "1" },
      { ...tie("a x b"), id: "2" },
    ],
    "2020-01-01",
  );
  expect([...lossesOf(needs, ["a"]).keys()]).toEqual(["a", "b"]);
});

it("knows who fills a need on a day, who did, and no need that has not begun", () => {
  const ties = [
    tie("tsmc maker kirin", "2014", "2020-09-15"),
    tie("smic maker kirin", "2023-08-29"),
    tie("euv tool n2", "2025"),
  ];
  const told = (day: string) =>
    needsOn(ties, day).map(({ of, filled, ended }: Need) => [
      of,
      filled.map(({ from }) => from),
      ended.map(({ from }) => from),
    ]);
  expect(told("2020-09-14")).toEqual([["kirin", ["tsmc"], []]]);
  expect(told("2020-09-15")).toEqual([["kirin", [], ["tsmc"]]]);
  expect(told("2023-08-29")).toEqual([["kirin", ["smic"], ["tsmc"]]]);
  expect([...lossesOf(needsOn(ties, "2020-09-15"), []).keys()]).toEqual(["kirin"]);
});
