import fc from "fast-check";
import { expect, it } from "vitest";
import { contract } from "./contraction";
import type { Edge } from "./find-cycle";
import { reachFrom } from "./reach";

const tie = (text: string) => {
  const [from = "", to = ""] = text.split(" ");
  return { id: text, from, to };
};

it("draws the ties of a group's nodes together, by pair, and those inside one to itself", () => {
  const ties = ["tsmc kirin", "asml tsmc", "asml smic", "smic tsmc", "kirin smic", "zeiss asml"].map(tie);
  const fabs = new Map([
    ["tsmc", "fabs"],
    ["smic", "fabs"],
  ]);
  expect(contract(ties, fabs)).toEqual([
    { from: "asml", to: "fabs", edges: [tie("asml tsmc"), tie("asml smic")] },
    { from: "fabs", to: "fabs", edges: [tie("smic tsmc")] },
    { from: "fabs", to: "kirin", edges: [tie("tsmc kirin")] },
    { from: "kirin", to: "fabs", edges: [tie("kirin smic")] },
    { from: "zeiss", to: "asml", edges: [tie("zeiss asml")] },
  ]);
});

it("leaves out a tie to oneself, with or without a group", () =>
  expect(contract(["a a", "b b"].map(tie), new Map([["b", "group"]]))).toEqual([]));

it("has nothing without ties", () => expect(contract([], new Map([["a", "group"]]))).toEqual([]));

it("takes a node for one with the group of its name", () =>
  expect(contract(["a b", "c b"].map(tie), new Map([["c", "a"]]))).toEqual([
    { from: "a", to: "b", edges: [tie("a b"), tie("c b")] },
  ]));

it("keeps pairs apart whatever is in their names", () => {
  const ties = [
    { from: "a b", to: "c" },
    { from: "a", to: "b c" },
  ];
  expect(contract(ties, new Map()).map(({ from, to }) => [from, to])).toEqual([
    ["a", "b c"],
    ["a b", "c"],
  ]);
});

const IDS = ["a", "b", "c", "d", "e", "f", "g"];
const id = fc.constantFrom(...IDS);
const anyEdges = fc
  .array(fc.record({ from: id, to: id }), { maxLength: 24 })
  .map((pairs) => pairs.map((pair, place) => ({ ...pair, place })));
/** Some nodes have no group; a group may bear the name of a node. */
const anyGroups = fc
  .array(fc.tuple(id, fc.constantFrom("a", "b", "x", "y", "z")), { maxLength: 7 })
  .map((pairs) => new Map(pairs));

/** The same by asking of every ordered pair which ties lead from one to the other. */
function slowly<E extends Edge>(edges: readonly E[], groupOf: ReadonlyMap<string, string>) {
  const nameOf = (node: string) => groupOf.get(node) ?? node;
  const names = [...new Set(IDS.map(nameOf))].sort();
  return names
    .flatMap((from) => names.map((to) => ({ from, to })))
    .map((pair) => ({
      ...pair,
      edges: edges.filter(
        ({ from, to }) => from !== to && nameOf(from) === pair.from && nameOf(to) === pair.to,
      ),
    }))
    .filter((one) => one.edges.length > 0);
}

it("agrees with a slow version on any ties and groups", () =>
  fc.assert(
    fc.property(anyEdges, anyGroups, (edges, groupOf) => {
      expect(contract(edges, groupOf)).toEqual(slowly(edges, groupOf));
    }),
    { numRuns: 3_000 },
  ));

it("keeps every way from group to group", () =>
  fc.assert(
    fc.property(anyEdges, anyGroups, id, (edges, groupOf, start) => {
      const nameOf = (node: string) => groupOf.get(node) ?? node;
      const between = reachFrom(contract(edges, groupOf), nameOf(start), "downstream");
      for (const [node, hops] of reachFrom(edges, start, "downstream"))
        expect(between.get(nameOf(node))).toBeLessThanOrEqual(hops);
    }),
    { numRuns: 3_000 },
  ));

it("has every tie between two nodes once", () =>
  fc.assert(
    fc.property(anyEdges, anyGroups, (edges, groupOf) => {
      const told = contract(edges, groupOf).flatMap((one) => one.edges.map(({ place }) => place));
      const between = edges.filter(({ from, to }) => from !== to);
      expect(told.sort((a, b) => a - b)).toEqual(between.map(({ place }) => place));
    }),
    { numRuns: 2_000 },
  ));

it("leaves the graph as it is where each node is a group, or none has one", () =>
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const pairs = new Set(
        edges.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} ${to}`),
      );
      for (const groupOf of [new Map<string, string>(), new Map(IDS.map((one) => [one, one]))])
        expect(contract(edges, groupOf).map(({ from, to }) => `${from} ${to}`)).toEqual([...pairs].sort());
    }),
    { numRuns: 2_000 },
  ));

it("draws the same pairs whatever the order of the ties", () =>
  fc.assert(
    fc.property(
      anyEdges.chain((edges) =>
        fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })),
      ),
      anyGroups,
      ([edges, others], groupOf) => {
        const pairs = (of: readonly Edge[]) =>
          contract(of, groupOf).map(({ from, to, edges: inner }) => [from, to, inner.length]);
        expect(pairs(others)).toEqual(pairs(edges));
      },
    ),
    { numRuns: 2_000 },
  ));
