import fc from "fast-check";
import { expect, it } from "vitest";
import { compareText } from "../compare-text";
import type { Edge } from "./find-cycle";
import { type Route, type Routes, shortestRoutes } from "./paths";

type Tie = Edge & { id: string };

const tie = (text: string): Tie => {
  const [from = "", to = ""] = text.split(" ");
  return { id: `${from}--${to}`, from, to };
};

const CHAIN = [
  "asml euv",
  "euv tsmc",
  "euv samsung",
  "tsmc kirin",
  "samsung kirin",
  "asml kirin-tools",
  "kirin-tools other",
  "other more",
  "more kirin",
].map(tie);

it("tells every shortest route, by node ids, and no longer one", () =>
  expect(shortestRoutes(CHAIN, "asml", "kirin")).toEqual({
    hops: 3,
    total: 2,
    routes: [
      { nodes: ["asml", "euv", "samsung", "kirin"], edges: ["asml--euv", "euv--samsung", "samsung--kirin"] },
      { nodes: ["asml", "euv", "tsmc", "kirin"], edges: ["asml--euv", "euv--tsmc", "tsmc--kirin"] },
    ],
  }));

it.each([
  ["against the ties", "kirin", "asml"],
  ["to itself", "euv", "euv"],
  ["from what no tie speaks of", "elsewhere", "kirin"],
  ["to what no tie speaks of", "asml", "elsewhere"],
])("tells nothing %s", (_, start, end) => expect(shortestRoutes(CHAIN, start, end)).toBeUndefined());

it("tells nothing without ties, nor of a circle back to the start", () => {
  expect(shortestRoutes([], "a", "b")).toBeUndefined();
  expect(shortestRoutes(["a b", "b a", "a a"].map(tie), "a", "a")).toBeUndefined();
});

it("goes through a circle once", () =>
  expect(shortestRoutes(["a b", "b a", "b b", "b c", "c b"].map(tie), "a", "c")).toEqual({
    hops: 2,
    total: 1,
    routes: [{ nodes: ["a", "b", "c"], edges: ["a--b", "b--c"] }],
  }));

it("makes one route of ties between the same two nodes, with the smallest id", () => {
  const ties = ["a b", "b c"].map(tie);
  const twice = [{ ...tie("a b"), id: "a--b--2" }, ...ties, { ...tie("b c"), id: "a-first" }];
  expect(shortestRoutes(twice, "a", "c")).toEqual({
    hops: 2,
    total: 1,
    routes: [{ nodes: ["a", "b", "c"], edges: ["a--b", "a-first"] }],
  });
});

/** So many diamonds in a row, each of which doubles the number of routes from 0 to the last. */
const diamonds = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    ["x", "y"].flatMap((side) => [tie(`${place} ${side}${place}`), tie(`${side}${place} ${place + 1}`)]),
  ).flat();

it("counts routes that are far too many to build, as far as a number is exact", () => {
  const many = shortestRoutes(diamonds(50), "0", "50");
  expect([many?.hops, many?.total, many?.routes.length]).toEqual([100, 2 ** 50, 12]);
  expect(shortestRoutes(diamonds(53), "0", "53")?.total).toBe(Number.MAX_SAFE_INTEGER);
  expect(shortestRoutes(diamonds(2_000), "0", "2000")?.total).toBe(Number.MAX_SAFE_INTEGER);
});

it("builds the first of many routes, and none when none is asked for", () => {
  const all = shortestRoutes(diamonds(5), "0", "5", 100);
  expect(all?.routes.length).toBe(32);
  expect(shortestRoutes(diamonds(5), "0", "5", 3)).toEqual({ ...all, routes: all?.routes.slice(0, 3) });
  expect(shortestRoutes(diamonds(5), "0", "5", 0)).toEqual({ ...all, routes: [] });
});

it("follows a chain of any length", () => {
  const ties = Array.from({ length: 20_000 }, (_, place) => tie(`${place} ${place + 1}`));
  expect(shortestRoutes(ties, "0", "20000")?.routes[0]?.edges).toEqual(ties.map(({ id }) => id));
});

/** Every way that meets no node twice, built one tie at a time. */
function allRoutes(ties: readonly Tie[], end: string, route: Route): Route[] {
  const here = route.nodes.at(-1);
  if (here === end) return [route];
  return ties
    .filter(({ from, to }) => from === here && !route.nodes.includes(to))
    .flatMap(({ id, to }) =>
      allRoutes(ties, end, { nodes: [...route.nodes, to], edges: [...route.edges, id] }),
    );
}

/** The same by building all routes, and keeping of the shortest one for each row of nodes. */
function slowly(ties: readonly Tie[], start: string, end: string, most: number): Routes | undefined {
  if (start === end) return undefined;
  const all = allRoutes(ties, end, { nodes: [start], edges: [] });
  if (all.length === 0) return undefined;
  const hops = Math.min(...all.map(({ edges }) => edges.length));
  const kept = new Map<string, Route>();
  const text = ({ nodes, edges }: Route) => [...nodes, ...edges].join(" ");
  for (const route of all.sort((a, b) => compareText(text(a), text(b)))) {
    const nodes = route.nodes.join(" ");
    if (route.edges.length === hops && !kept.has(nodes)) kept.set(nodes, route);
  }
  return { hops, total: kept.size, routes: [...kept.values()].slice(0, most) };
}

const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
/** Ties of any small graph, circles, ties to oneself and parallel ones included. */
const anyTies = fc
  .array(fc.record({ from: id, to: id }), { maxLength: 20 })
  .map((pairs) => pairs.map((pair, place) => ({ ...pair, id: `t${place}` })));
/** Ties from layer to layer, so that there are many routes of one length. */
const layered = fc
  .array(fc.record({ layer: fc.nat(3), from: fc.nat(2), to: fc.nat(2) }), { minLength: 10, maxLength: 40 })
  .map((rows) =>
    rows.map(({ layer, from, to }, place) => {
      const [left, right] = ["abc".charAt(from), "abc".charAt(to)];
      return {
        id: `t${place}`,
        from: layer === 0 ? "a" : `${left}${layer}`,
        to: layer === 3 ? "g" : `${right}${layer + 1}`,
      };
    }),
  );

it.each([
  ["any", anyTies, id, id],
  ["many-layered", layered, fc.constant("a"), fc.constant("g")],
])("agrees with a slow version on %s ties", (_, ties, start, end) =>
  fc.assert(
    fc.property(ties, start, end, fc.integer({ min: 0, max: 14 }), (edges, from, to, most) => {
      expect(shortestRoutes(edges, from, to, most)).toEqual(slowly(edges, from, to, most));
    }),
    { numRuns: 3_000 },
  ),
);

it("tells the same whatever the order of the ties", () =>
  fc.assert(
    fc.property(
      layered.chain((ties) => fc.tuple(fc.constant(ties), shuffled(ties))),
      ([ties, others]) => {
        expect(shortestRoutes(others, "a", "g", 4)).toEqual(shortestRoutes(ties, "a", "g", 4));
      },
    ),
    { numRuns: 2_000 },
  ));

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
