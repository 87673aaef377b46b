import fc from "fast-check";
import { expect, it } from "vitest";
import { LAW_REACHES } from "../vocabulary";
import { type Reach, upstreamReach } from "./upstream";

const EDGES = [
  { from: "zeiss", to: "asml" },
  { from: "cymer", to: "asml" },
  { from: "asml", to: "tsmc" },
  { from: "gallium", to: "tsmc" },
  { from: "tsmc", to: "kirin" },
  { from: "kirin", to: "phone" },
];
const NODES = [
  { id: "zeiss", country: "DEU" },
  { id: "cymer", country: "USA" },
  { id: "asml", country: "NLD" },
  { id: "tsmc", country: "TWN" },
  { id: "kirin", country: "CHN" },
  { id: "phone", country: "USA" },
];
const REACHES: Reach[] = [
  { node: "tsmc", country: "USA", law: "beyond-home" },
  { node: "asml", country: "USA", law: "beyond-home" },
  { node: "asml", country: "NLD", law: "home" },
  { node: "gallium", country: "CHN", law: "home" },
  { node: "phone", country: "USA", law: "home" },
];

it("tells what is seated in a country, and what its law reaches from abroad", () =>
  expect(upstreamReach(EDGES, "kirin", NODES, REACHES, "USA")).toEqual({
    upstream: ["asml", "cymer", "gallium", "tsmc", "zeiss"],
    home: ["cymer"],
    beyond: ["asml", "tsmc"],
  }));

it("counts home law without a known seat, and a seat without a law", () => {
  expect(upstreamReach(EDGES, "kirin", NODES, REACHES, "CHN").home).toEqual(["gallium"]);
  expect(upstreamReach(EDGES, "kirin", NODES, REACHES, "DEU").home).toEqual(["zeiss"]);
});

it("counts what is reached at home and beyond as home", () => {
  const both: Reach[] = [
    { node: "cymer", country: "USA", law: "beyond-home" },
    { node: "asml", country: "NLD", law: "beyond-home" },
    { node: "zeiss", country: "USA", law: "beyond-home" },
    { node: "zeiss", country: "USA", law: "home" },
  ];
  expect(upstreamReach(EDGES, "asml", NODES, both, "USA")).toEqual({
    upstream: ["cymer", "zeiss"],
    home: ["cymer", "zeiss"],
    beyond: [],
  });
});

it("never counts the node itself, not even in a circle", () => {
  const circle = [...EDGES, { from: "kirin", to: "zeiss" }, { from: "kirin", to: "kirin" }];
  expect(upstreamReach(circle, "kirin", NODES, REACHES, "CHN")).toEqual({
    upstream: ["asml", "cymer", "gallium", "tsmc", "zeiss"],
    home: ["gallium"],
    beyond: [],
  });
});

it("has nothing upstream of what nothing leads to, nor of what no tie speaks of", () => {
  const nothing = { upstream: [], home: [], beyond: [] };
  expect(upstreamReach(EDGES, "zeiss", NODES, REACHES, "DEU")).toEqual(nothing);
  expect(upstreamReach(EDGES, "elsewhere", NODES, REACHES, "USA")).toEqual(nothing);
});

const IDS = ["a", "b", "c", "d", "e", "f", "g"];
const id = fc.constantFrom(...IDS);
const country = fc.constantFrom("CHN", "USA", "NLD");
const anyEdges = fc.array(fc.record({ from: id, to: id }), { maxLength: 20 });
/** Some nodes have no seat. */
const anyNodes = fc.uniqueArray(fc.record({ id, country }), { selector: (node) => node.id });
const anyReaches = fc.array(fc.record({ node: id, country, law: fc.constantFrom(...LAW_REACHES) }), {
  maxLength: 20,
});

/** Whether one node leads to another, by going from tie to tie. */
function leadsTo(edges: readonly { from: string; to: string }[], one: string, other: string): boolean {
  const met = new Set([one]);
  for (const _ of edges) for (const { from, to } of edges) if (met.has(from)) met.add(to);
  return met.has(other);
}

it("agrees with the definition, asked of each node by itself", () =>
  fc.assert(
    fc.property(anyEdges, id, anyNodes, anyReaches, country, (edges, node, nodes, reaches, code) => {
      const upstream = IDS.filter((other) => other !== node && leadsTo(edges, other, node));
      const isReached = (other: string, law: string) =>
        reaches.some((reach) => reach.node === other && reach.country === code && reach.law === law);
      const isHome = (other: string) =>
        nodes.some((seat) => seat.id === other && seat.country === code) || isReached(other, "home");
      expect(upstreamReach(edges, node, nodes, reaches, code)).toEqual({
        upstream,
        home: upstream.filter(isHome),
        beyond: upstream.filter((other) => !isHome(other) && isReached(other, "beyond-home")),
      });
    }),
    { numRuns: 3_000 },
  ));

it("splits no more than what is upstream, and nothing twice", () =>
  fc.assert(
    fc.property(anyEdges, id, anyNodes, anyReaches, country, (edges, node, nodes, reaches, code) => {
      const { upstream, home, beyond } = upstreamReach(edges, node, nodes, reaches, code);
      expect(upstream).toEqual(expect.arrayContaining([...home, ...beyond]));
      expect(new Set([...home, ...beyond]).size).toBe(home.length + beyond.length);
      const unreached = upstreamReach(edges, node, [], [], code);
      expect(unreached).toEqual({ upstream, home: [], beyond: [] });
    }),
    { numRuns: 2_000 },
  ));

it("tells the same whatever the order of ties, nodes and reaches", () =>
  fc.assert(
    fc.property(
      fc.tuple(anyEdges, anyNodes, anyReaches).chain((rows) => {
        const [edges, nodes, reaches] = rows;
        return fc.tuple(fc.constant(rows), fc.tuple(shuffled(edges), shuffled(nodes), shuffled(reaches)));
      }),
      id,
      country,
      ([[edges, nodes, reaches], [otherEdges, otherNodes, otherReaches]], node, code) => {
        expect(upstreamReach(otherEdges, node, otherNodes, otherReaches, code)).toEqual(
          upstreamReach(edges, node, nodes, reaches, code),
        );
      },
    ),
    { numRuns: 2_000 },
  ));

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
