import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainWords } from "@/lib/words/chain";
import { type ChainTie, strandsOn } from "../strands";
import { tieOf } from "../testing";
import { describeWays } from "./describe-ways";
import { waysBetween } from "./ways";

const COUNTRIES = { USA: "United States", CHN: "China", NLD: "Netherlands", TWN: "Taiwan" };
const place = (id: string, country: keyof typeof COUNTRIES) => ({
  id,
  name: id.toUpperCase(),
  country,
  countryName: COUNTRIES[country],
});

const NODES = [
  place("cymer", "USA"),
  place("amat", "USA"),
  place("asml", "NLD"),
  place("tsmc", "TWN"),
  place("smic", "CHN"),
  place("kirin", "CHN"),
  place("phone", "CHN"),
];
const TIES = [
  tieOf("cymer", "asml", "light"),
  tieOf("asml", "tsmc", "lithography"),
  tieOf("asml", "smic", "lithography", { until: "2019-01-01", severedBy: "licence" }),
  tieOf("amat", "tsmc", "etch"),
  tieOf("amat", "smic", "etch"),
  tieOf("tsmc", "kirin", "maker", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("smic", "kirin", "maker", { since: "2023-08-29" }),
  tieOf("kirin", "phone", "processor"),
];

const ways = (path: readonly [string, string], day: string, isThroughCut = false) =>
  waysBetween(NODES, strandsOn(TIES, day), path, isThroughCut);
const nodesOf = (path: readonly [string, string], day: string, isThroughCut = false) =>
  ways(path, day, isThroughCut)?.found?.routes.map(({ nodes }) => nodes.join(" "));

describe("the ways between two ends", () => {
  it("are the fewest ties from a node to a node, with their ends by name", () => {
    expect(ways(["cymer", "kirin"], "2020-01-01")).toEqual({
      from: "CYMER",
      to: "KIRIN",
      found: {
        hops: 3,
        total: 1,
        routes: [
          {
            nodes: ["cymer", "asml", "tsmc", "kirin"],
            edges: ["cymer asml light", "asml tsmc lithography", "tsmc kirin maker"],
          },
        ],
      },
      strands: new Set(["cymer asml light", "asml tsmc lithography", "tsmc kirin maker"]),
    });
  });

  it("begin in a country at each node seated there, and that first step is no tie", () => {
    expect(ways(["USA", "kirin"], "2020-01-01")).toEqual({
      from: "United States",
      to: "KIRIN",
      found: {
        hops: 2,
        total: 1,
        routes: [{ nodes: ["amat", "tsmc", "kirin"], edges: ["amat tsmc etch", "tsmc kirin maker"] }],
      },
      strands: new Set(["amat tsmc etch", "tsmc kirin maker"]),
    });
  });

  it("are all that are as short, from one seat or from several", () => {
    expect(ways(["amat", "kirin"], "2024-01-01", true)?.found?.total).toBe(2);
    expect(nodesOf(["amat", "kirin"], "2024-01-01", true)).toEqual(["amat smic kirin", "amat tsmc kirin"]);
    const strands = strandsOn([...TIES, tieOf("cymer", "smic", "light")], "2024-01-01");
    const found = waysBetween(NODES, strands, ["USA", "kirin"], false)?.found;
    expect(found?.routes.map(({ nodes }) => nodes)).toEqual([
      ["amat", "smic", "kirin"],
      ["cymer", "smic", "kirin"],
    ]);
    expect([found?.hops, found?.total]).toEqual([2, 2]);
  });

  it("never begin at their own end, though it is seated in the country", () => {
    expect(nodesOf(["CHN", "phone"], "2020-01-01")).toEqual(["kirin phone"]);
    expect(ways(["CHN", "phone"], "2020-01-01")?.found?.hops).toBe(1);
    expect(ways(["NLD", "asml"], "2020-01-01")).toEqual({
      from: "Netherlands",
      to: "ASML",
      found: undefined,
      strands: new Set(),
    });
  });

  it("lead through a tie that a measure cut only where that is asked for", () => {
    expect(nodesOf(["asml", "kirin"], "2020-09-14")).toEqual(["asml tsmc kirin"]);
    expect(nodesOf(["asml", "kirin"], "2020-09-15")).toBeUndefined();
    expect(nodesOf(["asml", "kirin"], "2020-09-15", true)).toEqual(["asml tsmc kirin"]);
    expect(nodesOf(["asml", "kirin"], "2023-08-29", true)).toEqual(["asml smic kirin", "asml tsmc kirin"]);
  });

  it("lead through a tie that goes on after a cut, but never through one that has not begun or has ended otherwise", () => {
    const ties = [
      tieOf("asml", "smic", "lithography", { until: "2019-01-01", severedBy: "licence" }),
      tieOf("asml", "smic", "lithography", { id: "asml--smic--2", since: "2020-01-01", until: "2021-01-01" }),
    ];
    const found = (day: string, isThroughCut: boolean) =>
      waysBetween(NODES, strandsOn(ties, day), ["asml", "smic"], isThroughCut)?.found?.hops;
    expect(["2018-01-01", "2019-06-01", "2020-06-01"].map((day) => found(day, false))).toEqual([
      1,
      undefined,
      1,
    ]);
    expect(found("2019-06-01", true)).toBe(1);
    expect(found("2021-01-01", true)).toBeUndefined();
    expect(nodesOf(["smic", "kirin"], "2023-08-28", true)).toBeUndefined();
  });

  it("are told to be none where nothing leads there", () => {
    const none = { from: "PHONE", to: "ASML", found: undefined, strands: new Set() };
    expect(ways(["phone", "asml"], "2020-01-01", true)).toEqual(none);
    expect(ways(["asml", "asml"], "2020-01-01")?.found).toBeUndefined();
  });

  it("are not known where the record does not know an end, or the last is a country", () => {
    for (const path of [
      ["elsewhere", "kirin"],
      ["cymer", "elsewhere"],
      ["FRA", "kirin"],
      ["cymer", "CHN"],
      ["USA", "CHN"],
    ] as const)
      expect(ways(path, "2020-01-01"), path.join("..")).toBeUndefined();
  });

  it("name one tie for two of the same two nodes", () => {
    const ties = [tieOf("amat", "smic", "etch"), tieOf("amat", "smic", "deposition", { id: "second" })];
    const found = waysBetween(NODES, strandsOn(ties, "2020-01-01"), ["amat", "smic"], false);
    expect(found?.found?.total).toBe(1);
    expect(found?.strands).toEqual(new Set(["amat smic deposition"]));
  });

  it("are said in a sentence", () => {
    const said = (path: readonly [string, string], isThroughCut: boolean) => {
      const found = ways(path, "2020-09-15", isThroughCut);
      return found && describeWays(found, isThroughCut, chainWords());
    };
    expect(said(["USA", "phone"], true)).toBe(
      " The United States reaches PHONE in 3 steps, ties that are cut included, by 1 way of that length.",
    );
    expect(said(["USA", "kirin"], false)).toBe(
      " On this day nothing leads from the United States to KIRIN along ties that stand.",
    );
  });

  it("from a country are the shortest of those from each node seated there, for any ties", () => {
    const nodes = ["a", "b", "c", "d", "e"].map((id, index) => place(id, index < 3 ? "USA" : "CHN"));
    const id = fc.constantFrom(...nodes.map((node) => node.id));
    const anyTie = fc
      .tuple(id, id)
      .filter(([from, to]) => from !== to)
      .map(([from, to]): ChainTie => tieOf(from, to, "maker"));
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 12 }), id, (ties, end) => {
        const strands = strandsOn(ties, "2020-01-01");
        const between = (start: string) => waysBetween(nodes, strands, [start, end], false)?.found;
        const each = nodes
          .filter((node) => node.country === "USA" && node.id !== end)
          .flatMap((node) => between(node.id) ?? []);
        const hops = Math.min(...each.map((one) => one.hops));
        const shortest = each.filter((one) => one.hops === hops);
        expect(between("USA")).toEqual(
          shortest.length === 0
            ? undefined
            : {
                hops,
                total: shortest.reduce((sum, { total }) => sum + total, 0),
                routes: shortest.flatMap(({ routes }) => routes),
              },
        );
      }),
      { numRuns: 500 },
    );
  });
});
