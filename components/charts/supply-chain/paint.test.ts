import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OnDay, paintLine, paintSupplier } from "./paint";
import { type ChainTie, strandsOn } from "./strands";
import { anyTies, EVERY_DAY, tieOf } from "./testing";

const ALPHA = {
  ...tieOf("kirin", "phone", "memory", { until: "2019-05-16", severedBy: "alpha" }),
  severedSenders: [{ group: "china" as const }],
};
const TIES = [
  ALPHA,
  tieOf("kirin", "phone", "memory", { id: "kirin--phone--2", since: "2020-01-01" }),
  tieOf("kirin", "phone", "processor", { until: "2020-09-15", severedBy: "beta" }),
  tieOf("kirin", "phone", "modem", { until: "2020-09-15", severedBy: "beta" }),
  tieOf("kirin", "phone", "display"),
  tieOf("kirin", "phone", "lens", { until: "2018-01-01" }),
  tieOf("kirin", "phone", "goods", { since: "2023-08" }),
];
const NUMBERS = new Map([
  ["beta", 4],
  ["alpha", 3],
]);
const CUT_BY_ALPHA = { event: "alpha", title: "Measure alpha", group: "china" };
const CUT_BY_BETA = { event: "beta", title: "Measure beta", group: "united-states" };

const idOf = (need: string) => `kirin phone ${need}`;

function onDayOf(ties: readonly ChainTie[], day: string): OnDay {
  return new Map(strandsOn(ties, day).map((strand) => [strand.id, strand]));
}

function lineOn(day: string, needs: readonly string[], isFolded = false) {
  return paintLine(needs.map(idOf), onDayOf(TIES, day), { numbers: NUMBERS, isFolded });
}

describe("a line", () => {
  it("is not drawn before any of its ties has begun, nor where none is in sight", () => {
    expect(lineOn("2020-01-01", ["goods"])).toBeUndefined();
    expect(lineOn("2020-01-01", ["no-such-need"])).toBeUndefined();
    expect(lineOn("2020-01-01", [])).toBeUndefined();
  });

  it("of ties that stand has no mark", () => {
    expect(lineOn("2020-01-01", ["display", "processor", "goods"])).toEqual({
      state: "standing",
      mark: undefined,
      group: undefined,
      text: "",
      cuts: [],
      count: 2,
      marked: 0,
      certain: true,
      matched: true,
    });
  });

  it("is cut where a measure left nothing of it, with the measure's number at the cross", () => {
    expect(lineOn("2020-09-15", ["processor", "modem"])).toEqual({
      state: "cut",
      mark: "cross",
      group: "united-states",
      text: "4",
      cuts: [CUT_BY_BETA],
      count: 2,
      marked: 2,
      certain: true,
      matched: true,
    });
  });

  it("stands on with a cross where only part of it is cut", () => {
    expect(lineOn("2020-09-15", ["processor", "display"])).toMatchObject({
      state: "standing",
      mark: "cross",
      cuts: [CUT_BY_BETA],
      count: 2,
      marked: 1,
    });
  });

  it("has a ring where all that was cut goes on", () => {
    expect(lineOn("2020-01-01", ["memory"])).toMatchObject({
      state: "changed",
      mark: "ring",
      group: "china",
      text: "3",
      cuts: [CUT_BY_ALPHA],
      count: 1,
      marked: 1,
    });
    expect(lineOn("2020-01-01", ["memory", "display"])).toMatchObject({
      state: "standing",
      mark: "ring",
      count: 2,
      marked: 1,
    });
  });

  it("with a tie that is cut beside one that goes on has the cross, of that cut alone", () => {
    expect(lineOn("2020-09-15", ["memory", "modem"])).toMatchObject({
      state: "changed",
      mark: "cross",
      group: "united-states",
      text: "4",
      cuts: [CUT_BY_BETA],
      count: 2,
      marked: 1,
    });
  });

  it("names its measures in the order of their numbers, and has the colour of the first", () => {
    const ties = [
      tieOf("kirin", "phone", "display", { until: "2020-09-15", severedBy: "beta" }),
      { ...ALPHA, requirement: "processor" },
    ];
    const ids = [idOf("display"), idOf("processor")];
    const onDay = onDayOf(ties, "2021-01-01");
    expect(paintLine(ids, onDay, { numbers: NUMBERS, isFolded: false })).toMatchObject({
      state: "cut",
      group: "china",
      text: "3, 4",
      cuts: [CUT_BY_ALPHA, CUT_BY_BETA],
      marked: 2,
    });
  });

  it("of folded boxes has the number of ties that are cut at its cross", () => {
    expect(lineOn("2020-09-15", ["processor", "modem", "memory"], true)).toMatchObject({
      mark: "cross",
      text: "2",
      cuts: [CUT_BY_BETA],
    });
  });

  it("has ended without a mark where no measure ended it, and is cut beside one that was", () => {
    expect(lineOn("2020-09-15", ["lens"])).toMatchObject({
      state: "ended",
      mark: undefined,
      group: undefined,
      text: "",
      marked: 0,
    });
    expect(lineOn("2020-09-15", ["lens", "modem"])).toMatchObject({ state: "cut", count: 2, marked: 1 });
  });

  it("is uncertain only where no day is known of anything that stands", () => {
    expect(lineOn("2023-08-10", ["goods"])?.certain).toBe(false);
    expect(lineOn("2023-08-10", ["goods", "modem"])?.certain).toBe(false);
    expect(lineOn("2023-08-10", ["goods", "display"])?.certain).toBe(true);
    expect(lineOn("2023-08-10", ["modem"])?.certain).toBe(true);
    expect(lineOn("2023-08-31", ["goods"])?.certain).toBe(true);
  });

  it("stands out as soon as one of its ties that have begun does", () => {
    const ties = ["memory", "display"].map((need) => tieOf("kirin", "phone", need, { matched: false }));
    const goods = tieOf("kirin", "phone", "goods", { since: "2023-08-29" });
    const isOutOn = (day: string) => {
      const ids = ["memory", "display", "goods"].map(idOf);
      const onDay = onDayOf([...ties, goods], day);
      return paintLine(ids, onDay, { numbers: NUMBERS, isFolded: false })?.matched;
    };
    expect([isOutOn("2023-08-28"), isOutOn("2023-08-29")]).toEqual([false, true]);
  });

  it("is as its ties are, one by one, on any day", () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(...EVERY_DAY), fc.boolean(), (ties, day, isFolded) => {
        const onDay = onDayOf(ties, day);
        const begun = [...onDay.values()].filter(({ state }) => state !== "before");
        const count = (...states: string[]) => begun.filter(({ state }) => states.includes(state)).length;
        const paint = paintLine([...onDay.keys()], onDay, { numbers: NUMBERS, isFolded });
        expect(paint === undefined).toBe(begun.length === 0);
        if (!paint) return;
        const [standing, changed, cut] = [count("standing"), count("changed"), count("cut")];
        expect(paint.count).toBe(begun.length);
        expect(paint.state).toBe(standing ? "standing" : changed ? "changed" : cut ? "cut" : "ended");
        expect(paint.mark).toBe(cut ? "cross" : changed ? "ring" : undefined);
        expect(paint.marked).toBe(cut || changed);
        expect(paint.cuts.length > 0).toBe(paint.mark !== undefined);
        expect(paint.group).toBe(paint.cuts[0]?.group);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a company behind a node", () => {
  const supplierOn = (day: string, needs: readonly string[] | undefined) =>
    paintSupplier(needs === undefined ? {} : { strands: needs.map(idOf) }, onDayOf(TIES, day));

  it("has not begun while none of its ties is in sight", () => {
    const unseen = { state: "before", cut: undefined, share: null, matched: false };
    expect(supplierOn("2020-01-01", ["no-such-need"])).toEqual(unseen);
    expect(supplierOn("2020-01-01", [])).toEqual(unseen);
    expect(supplierOn("2020-01-01", undefined)).toEqual(unseen);
  });

  it("looks as the tie of it that stands best", () => {
    const statesOn = (needs: readonly string[]) => supplierOn("2020-09-15", needs).state;
    expect(statesOn(["goods", "lens", "modem", "memory", "display"])).toBe("standing");
    expect(statesOn(["goods", "lens", "modem", "memory"])).toBe("changed");
    expect(statesOn(["goods", "lens", "modem"])).toBe("cut");
    expect(statesOn(["goods"])).toBe("before");
    expect(statesOn(["lens"])).toBe("ended");
  });

  it("has the cut and the share of that tie, and stands out as any of them does", () => {
    const ties = [
      tieOf("kirin", "phone", "memory", { until: "2020", severedBy: "beta", share: 0.2, matched: false }),
      tieOf("kirin", "phone", "display", { since: "2022", share: 0.4 }),
    ];
    const strands = [idOf("memory"), idOf("display")];
    expect(paintSupplier({ strands }, onDayOf(ties, "2021-01-01"))).toEqual({
      state: "cut",
      cut: CUT_BY_BETA,
      share: 0.2,
      matched: true,
    });
    expect(paintSupplier({ strands }, onDayOf(ties, "2022-01-01"))).toEqual({
      state: "standing",
      cut: undefined,
      share: 0.4,
      matched: true,
    });
    expect(paintSupplier({ strands: strands.slice(0, 1) }, onDayOf(ties, "2021-01-01")).matched).toBe(false);
  });
});
