import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { behindOf, type NodeNames } from "./behind";
import { type ChainTie, strandsOn } from "./strands";
import { anyTies, EVERY_DAY, tieOf } from "./testing";

const NAMES: NodeNames = new Map([
  ["smic", { name: "SMIC", group: "china" }],
  ["tsmc", { name: "TSMC", group: "asia-pacific" }],
  ["intel", { name: "Intel", group: "united-states" }],
]);

const behindOn = (ties: readonly ChainTie[], day: string) => behindOf(strandsOn(ties, day), NAMES);

describe("who stands behind a node", () => {
  it("is told the largest known share first, then by name", () => {
    const ties = [
      tieOf("tsmc", "chip", "maker"),
      tieOf("intel", "chip", "maker"),
      tieOf("smic", "chip", "maker", { share: 0.1 }),
      tieOf("other", "chip", "maker", { share: 0.6 }),
    ];
    expect(behindOn(ties, "2020-01-01")).toEqual({
      standing: [
        { id: "other", name: "other", group: "other", share: 0.6 },
        { id: "smic", name: "SMIC", group: "china", share: 0.1 },
        { id: "intel", name: "Intel", group: "united-states", share: null },
        { id: "tsmc", name: "TSMC", group: "asia-pacific", share: null },
      ],
      cut: [],
    });
  });

  it("puts a share of nothing before one that is not known", () => {
    const ties = [tieOf("intel", "chip", "maker"), tieOf("tsmc", "chip", "maker", { share: 0 })];
    expect(behindOn(ties, "2020-01-01").standing.map(({ id }) => id)).toEqual(["tsmc", "intel"]);
  });

  it("leaves out who has not begun and who ended by no measure, and names by which measures others are cut off", () => {
    const ties = [
      tieOf("intel", "chip", "maker", { until: "2019-01-01" }),
      tieOf("smic", "chip", "maker", { since: "2021-01-01" }),
      tieOf("tsmc", "chip", "maker", { until: "2020-09-15", severedBy: "rule" }),
    ];
    const by = { event: "rule", title: "Measure rule", group: "united-states" };
    expect(behindOn(ties, "2020-09-15")).toEqual({
      standing: [],
      cut: [{ id: "tsmc", name: "TSMC", by }],
    });
    expect(behindOn(ties, "2020-09-14").cut).toEqual([]);
    expect(behindOn(ties, "2021-01-01").standing.map(({ id }) => id)).toEqual(["smic"]);
  });

  it("counts one that was cut off and supplies again as standing only", () => {
    const ties = [
      tieOf("tsmc", "chip", "maker", { until: "2019", severedBy: "rule" }),
      tieOf("tsmc", "chip", "maker", { id: "tsmc--chip--2", since: "2020-10-27" }),
    ];
    const { standing, cut } = behindOn(ties, "2021-01-01");
    expect([standing.map(({ id }) => id), cut]).toEqual([["tsmc"], []]);
  });

  it("names one that fills one need and is cut off from another in both, and each measure once", () => {
    const ties = [
      tieOf("tsmc", "chip", "maker", { share: 0.9 }),
      tieOf("tsmc", "chip", "etch", { until: "2019-01-01", severedBy: "b" }),
      tieOf("tsmc", "chip", "memory", { until: "2019-01-01", severedBy: "a" }),
      tieOf("tsmc", "chip", "display", { until: "2020-01-01", severedBy: "a" }),
      tieOf("intel", "chip", "display", { until: "2020-01-01", severedBy: "c" }),
    ];
    const { standing, cut } = behindOn(ties, "2020-01-01");
    expect(standing.map(({ id }) => id)).toEqual(["tsmc"]);
    expect(cut.map(({ name, by }) => [name, by.event])).toEqual([
      ["Intel", "c"],
      ["TSMC", "a"],
      ["TSMC", "b"],
    ]);
  });

  it("tells of one that fills several needs the largest share that is known", () => {
    const ties = [
      tieOf("tsmc", "chip", "design"),
      tieOf("tsmc", "chip", "maker", { share: 0.2 }),
      tieOf("tsmc", "chip", "memory", { share: 0.7 }),
      tieOf("tsmc", "chip", "operator"),
    ];
    expect(behindOn(ties, "2020-01-01").standing.map(({ share }) => share)).toEqual([0.7]);
  });

  it("does not depend on the order of the ties, nor where two have the same name", () => {
    const names: NodeNames = new Map(["a", "b"].map((id) => [id, { name: "Same", group: "europe" }]));
    const anyOrder = fc.tuple(anyTies, fc.constantFrom(...EVERY_DAY)).chain(([ties, day]) => {
      const strands = strandsOn(ties, day).filter(({ to }) => to === "x");
      return fc.tuple(fc.constant(strands), fc.shuffledSubarray(strands, { minLength: strands.length }));
    });
    fc.assert(
      fc.property(anyOrder, ([strands, shuffled]) => {
        expect(behindOf(shuffled, names)).toEqual(behindOf(strands, names));
      }),
      { numRuns: 500 },
    );
  });
});
