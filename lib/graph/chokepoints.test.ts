import fc from "fast-check";
import { expect, it } from "vitest";
import { anyNeeds, IDS, slowLosses } from "./arbitrary";
import { chokepointsOf, type Removal } from "./chokepoints";
import type { Need } from "./loss";

const anyRemovals: fc.Arbitrary<Removal[]> = fc
  .array(fc.uniqueArray(fc.constantFrom(...IDS, "elsewhere"), { maxLength: 3 }), { maxLength: 70 })
  .map((sets) => sets.map((nodes, place) => ({ id: `r${place}`, nodes })));

it("names exactly the removals that lose the node, each tried alone, for any graph", () =>
  fc.assert(
    fc.property(anyNeeds, anyRemovals, fc.constantFrom(...IDS), (needs, removals, node) => {
      const alone = removals.filter(({ nodes }) => slowLosses(needs, nodes).has(node)).map(({ id }) => id);
      expect(chokepointsOf(needs, removals, node)).toEqual(alone);
    }),
    { numRuns: 5_000 },
  ));

const need = (of: string, requirement: string, ...from: string[]): Need => ({
  of,
  requirement,
  filled: from.map((id) => ({ id: `${id}--${of}`, from: id, to: of, requirement })),
  ended: [],
});

it("finds the one machine behind two alternatives, and the law that reaches both", () => {
  const needs = [
    need("phone", "chip", "tsmc", "smic"),
    need("tsmc", "tool", "asml"),
    need("smic", "tool", "asml"),
  ];
  const removals = ["tsmc", "smic", "asml", "phone"].map((id) => ({ id, nodes: [id] }));
  const law = { id: "USA", nodes: ["tsmc", "smic"] };
  expect(chokepointsOf(needs, [...removals, law], "phone")).toEqual(["asml", "phone", "USA"]);
});

it("names only what takes a node on which nothing is known", () =>
  expect(
    chokepointsOf(
      [],
      [
        { id: "a", nodes: ["a"] },
        { id: "b", nodes: ["b"] },
      ],
      "a",
    ),
  ).toEqual(["a"]));

it.each([
  ["x", "y"],
  ["y", "x"],
])("goes round a circle until nothing more is found, whichever of %s and %s comes first", (one, other) => {
  const needs = [
    need("phone", "chip", one, other),
    need("x", "a", "y"),
    need("y", "a", "x"),
    need("y", "b", "z"),
  ];
  const removals = ["x", "y", "z"].map((id) => ({ id, nodes: [id] }));
  expect(chokepointsOf(needs, removals, "phone")).toEqual(["x", "y", "z"]);
});
