import fc from "fast-check";
import { expect, it } from "vitest";
import type { Edge } from "./find-cycle";
import { type Direction, reachFrom } from "./reach";

const CHAIN = [
  { from: "mirrors", to: "scanner" },
  { from: "scanner", to: "fab" },
  { from: "resist", to: "fab" },
  { from: "fab", to: "chip" },
];

it("counts the ties against their direction upstream and along it downstream", () => {
  expect([...reachFrom(CHAIN, "fab", "upstream")]).toEqual([
    ["fab", 0],
    ["scanner", 1],
    ["resist", 1],
    ["mirrors", 2],
  ]);
  expect([...reachFrom(CHAIN, "scanner", "downstream")]).toEqual([
    ["scanner", 0],
    ["fab", 1],
    ["chip", 2],
  ]);
});

it("goes no farther than the hops that were asked for", () => {
  expect([...reachFrom(CHAIN, "chip", "upstream", 1).keys()]).toEqual(["chip", "fab"]);
  expect([...reachFrom(CHAIN, "chip", "upstream", 0).keys()]).toEqual(["chip"]);
});

it("gives only the start where there are no ties", () => {
  expect([...reachFrom([], "fab", "upstream")]).toEqual([["fab", 0]]);
});

/** The same by asking, round after round, which ties lead to a shorter way. */
function slowly(edges: readonly Edge[], start: string, direction: Direction, hops: number) {
  const distances = new Map([[start, 0]]);
  for (let round = 0; round <= edges.length; round += 1) {
    for (const { from, to } of edges) {
      const [here, there] = direction === "upstream" ? [to, from] : [from, to];
      const distance = (distances.get(here) ?? Number.POSITIVE_INFINITY) + 1;
      if (distance <= hops && distance < (distances.get(there) ?? Number.POSITIVE_INFINITY))
        distances.set(there, distance);
    }
  }
  return distances;
}

const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");

it("agrees with a slow version on any ties, circles included", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: id, to: id }), { maxLength: 20 }),
      id,
      fc.constantFrom<Direction>("upstream", "downstream"),
      fc.integer({ min: 0, max: 9 }),
      (edges, start, direction, hops) => {
        expect([...reachFrom(edges, start, direction, hops)].sort()).toEqual(
          [...slowly(edges, start, direction, hops)].sort(),
        );
      },
    ),
  );
});
