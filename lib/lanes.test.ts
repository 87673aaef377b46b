import { describe, expect, it } from "vitest";
import { laneKeys, laneOf, senderGroup } from "./lanes";

type Act = Parameters<typeof laneOf>[0];
const act = (more: Partial<Act>): Act => ({ measure: "entity-list", senders: [], targets: [], ...more });

describe("a lane", () => {
  it("is the first of an act's senders in the fixed order of groups, whoever is named first", () => {
    expect(senderGroup([{ group: "companies" }, { group: "china" }])).toBe("china");
    expect(senderGroup([{ group: "china" }, { group: "companies" }])).toBe("china");
    expect(senderGroup([])).toBe("other");
  });

  it("of a target is its country rather than that it is a company", () => {
    const targets = (...groups: Parameters<typeof senderGroup>[0]) => act({ targets: groups });
    expect(laneOf(targets({ group: "companies" }, { group: "europe" }), "target")).toBe("europe");
    expect(laneOf(targets({ group: "companies" }), "target")).toBe("companies");
    expect(laneOf(targets(), "target")).toBe("no-target");
  });

  it("of a measure is its family", () => {
    expect(laneOf(act({ measure: "tariff" }), "measure")).toBe("finance");
  });

  it("has a fixed place", () => {
    expect(laneKeys("sender")).toEqual([
      "united-states",
      "china",
      "europe",
      "asia-pacific",
      "companies",
      "other",
    ]);
    expect(laneKeys("target").at(-1)).toBe("no-target");
    expect(laneKeys("measure")).toEqual([
      "technology-controls",
      "market-access",
      "finance",
      "law",
      "diplomacy",
      "easing",
      "company-moves",
    ]);
  });
});
