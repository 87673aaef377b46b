import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newestDay, supplyChainLink } from "./supply-chain";

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
    ["lens=controls", "unknown-key"],
  ])("leaves %s out and says why", (query, reason) => {
    const { state, refused } = open(query);
    expect(state).toEqual(supplyChainLink.empty);
    expect(refused.map((refusal) => refusal.reason)).toEqual([reason]);
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

  it("reads back any state", () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8})?$/);
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const state = fc.record({
      actor: fc.uniqueArray(id, { maxLength: 4 }).map((values) => values.sort()),
      at: fc.option(day, { nil: undefined }),
      focus: fc.option(id, { nil: undefined }),
      hops: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      direction: fc.option(fc.constantFrom("upstream" as const, "downstream" as const), { nil: undefined }),
      without: fc.constant([]),
      q: fc.option(
        fc.stringMatching(/^[a-z华为 &=,%]{1,20}$/).map((text) => text.trim().replace(/ +/g, " ") || "x"),
        { nil: undefined },
      ),
      rev: fc.option(fc.integer({ min: 1, max: 2_147_483_646 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(state, (given) => {
        const { state: read, refused } = open(supplyChainLink.query(given));
        expect(refused).toEqual([]);
        expect({ ...read, actor: read.actor.map((one) => one.toLowerCase()).sort() }).toEqual(given);
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
