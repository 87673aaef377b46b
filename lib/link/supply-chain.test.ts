import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NODE_KINDS } from "../vocabulary";
import { foldedKinds, foldFor, newestDay, supplyChainLink } from "./supply-chain";

const open = (query: string) => supplyChainLink.read(new URLSearchParams(query));

describe("the supply chain's link", () => {
  it("writes its keys in their order and leaves out what is not chosen", () => {
    const { state } = open(
      "direction=upstream&hops=3&focus=huawei-phones&at=2020-09-16&actor=huawei,usa&q=chips&rev=1",
    );
    expect(supplyChainLink.href(state)).toBe(
      "/supply-chain?actor=USA,huawei&at=2020-09-16&focus=huawei-phones&hops=3&direction=upstream&q=chips&rev=1",
    );
    expect(supplyChainLink.href(supplyChainLink.empty)).toBe("/supply-chain");
  });

  it.each([
    ["at=2020-09", "not-a-day"],
    ["at=2020-02-30", "not-a-day"],
    ["hops=0", "not-a-number"],
    ["hops=10", "not-a-number"],
    ["direction=sideways", "not-a-choice"],
    ["lens=price", "not-a-choice"],
    ["law=Mars", "not-a-country"],
    ["path=USA", "not-a-pair"],
    ["path=USA..USA", "not-a-pair"],
    ["path=USA..tsmc..huawei", "not-a-pair"],
    ["through=everything", "not-a-choice"],
    ["mood=good", "unknown-key"],
  ])("leaves %s out and says why", (query, reason) => {
    const { state, refused } = open(query);
    expect(state).toEqual(supplyChainLink.empty);
    expect(refused.map((refusal) => refusal.reason)).toEqual([reason]);
  });

  it("folds all kinds without a focus, none with one, and otherwise those that it names", () => {
    expect(foldedKinds({ fold: [], focus: undefined })).toEqual(NODE_KINDS);
    expect(foldedKinds({ fold: [], focus: "tsmc-n5" })).toEqual([]);
    expect(foldedKinds({ fold: ["none"], focus: undefined })).toEqual([]);
    expect(foldedKinds(open("fold=software,material").state)).toEqual(["material", "software"]);
  });

  it("says which kinds are folded only where that is not so anyway", () => {
    const subset = fc.subarray([...NODE_KINDS]);
    fc.assert(
      fc.property(subset, fc.constantFrom(undefined, "tsmc-n5"), (kinds, focus) => {
        const { state } = open(
          supplyChainLink.query({ ...supplyChainLink.empty, focus, fold: foldFor(kinds, focus) }),
        );
        expect([...foldedKinds(state)].sort()).toEqual([...kinds].sort());
      }),
    );
    expect(foldFor(NODE_KINDS, undefined)).toEqual([]);
    expect(foldFor([], "tsmc-n5")).toEqual([]);
  });

  it("reads the two ends of a way, also one by one as a form sends them", () => {
    expect(open("path=usa..huawei-phones").state.path).toEqual(["USA", "huawei-phones"]);
    expect(open("path=USA&path=huawei-phones").state.path).toEqual(["USA", "huawei-phones"]);
  });

  it("reads back what it writes, and is canonical for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { state } = open(text);
        const query = supplyChainLink.query(state);
        expect(open(query)).toEqual({ state, refused: [] });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the newest day", () => {
  it("is the last one that the day of the last check may mean", () => {
    expect(newestDay("2026-06")).toBe("2026-06-30");
    expect(newestDay("2026-06-12")).toBe("2026-06-12");
    expect(newestDay("2026")).toBe("2026-12-31");
  });
  it("refuses what is not a date", () => {
    expect(() => newestDay("June 2026")).toThrow("June 2026: not a date");
  });
});
