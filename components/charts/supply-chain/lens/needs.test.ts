import { describe, expect, it } from "vitest";
import { tieOf } from "../testing";
import { concentrationsOn, lookOfNeeds } from "./needs";

type Given = Parameters<typeof tieOf>[3] & { base?: string };

function supply(from: string, to: string, requirement: string, { base, ...given }: Given = {}) {
  const tie = tieOf(from, to, requirement, { id: `${from}--${to}--${requirement}`, ...given });
  return { ...tie, shareBase: base ?? null, substitutability: null };
}

const TIES = [
  supply("samsung", "phone", "memory", { share: 0.4, base: "world sales" }),
  supply("hynix", "phone", "memory", { share: 0.3, base: "world sales", until: "2020-09-15" }),
  supply("micron", "phone", "memory", { until: "2019-05-16" }),
  supply("kirin", "phone", "processor", { until: "2020-09-15", severedBy: "rule" }),
  supply("fab", "kirin", "maker", { since: "2020-01-01" }),
];

const levelsOn = (day: string) =>
  Object.fromEntries(
    [...concentrationsOn(TIES, day)].map(([node, needs]) => [
      node,
      needs.map(({ requirement, level }) => `${requirement}: ${level}`),
    ]),
  );

describe("on how many suppliers a need hangs", () => {
  it("is told of each need of a node on the day, and none of what has no need yet", () => {
    expect(levelsOn("2019-01-01")).toEqual({ phone: ["memory: few", "processor: one"] });
    expect(levelsOn("2020-09-14")).toEqual({
      phone: ["memory: few", "processor: one"],
      kirin: ["maker: one"],
    });
    expect(levelsOn("2020-09-15")).toEqual({
      phone: ["memory: one", "processor: none"],
      kirin: ["maker: one"],
    });
  });

  it("comes with the suppliers, their known shares and of what they are", () => {
    const [memory] = concentrationsOn(TIES, "2019-01-01").get("phone") ?? [];
    expect(memory).toEqual({
      requirement: "memory",
      level: "few",
      suppliers: ["hynix", "micron", "samsung"],
      shares: [
        { supplier: "samsung", share: 0.4 },
        { supplier: "hynix", share: 0.3 },
      ],
      unknown: ["micron"],
      base: "world sales",
    });
  });

  it("names no whole where the shares are of different ones, where it is not known, or without any share", () => {
    const basesOf = (...ties: ReturnType<typeof supply>[]) =>
      [...concentrationsOn(ties, "2020-01-01").values()].flat().map(({ base }) => base);
    const sales = supply("a", "x", "maker", { share: 0.1, base: "sales" });
    expect(basesOf(sales, supply("b", "x", "maker", { share: 0.1, base: "pieces" }))).toEqual([undefined]);
    expect(basesOf(supply("b", "x", "maker", { share: 0.1 }))).toEqual([undefined]);
    expect(basesOf(sales, supply("b", "x", "maker", { share: 0.1 }))).toEqual([undefined]);
    expect(basesOf(supply("b", "x", "maker", { base: "pieces" }))).toEqual([undefined]);
    expect(basesOf(sales, supply("b", "x", "maker", { base: "pieces" }))).toEqual(["sales"]);
  });

  it("is nothing without ties", () => {
    expect(concentrationsOn([], "2020-01-01").size).toBe(0);
  });
});

describe("the look of a node by its needs", () => {
  const lookOf = (...counts: number[]) => {
    const ties = counts.flatMap((count, need) =>
      Array.from({ length: Math.max(1, count) }, (_, index) =>
        supply(`s${index}`, "x", `need-${need}`, count === 0 ? { until: "2019-01-01" } : {}),
      ),
    );
    return lookOfNeeds(concentrationsOn(ties, "2020-01-01").get("x"));
  };

  it("is strongest for one supplier or none, then for two or three, then for more", () => {
    expect([0, 1, 2, 3, 4, 9].map((count) => lookOf(count))).toEqual([
      "most",
      "most",
      "more",
      "more",
      "some",
      "some",
    ]);
  });

  it("is by the need on the fewest suppliers", () => {
    expect([lookOf(9, 3, 1), lookOf(9, 0), lookOf(5, 2)]).toEqual(["most", "most", "more"]);
  });

  it("is not known without needs in the record", () => {
    expect([lookOfNeeds(undefined), lookOfNeeds([])]).toEqual(["unknown", "unknown"]);
  });
});
