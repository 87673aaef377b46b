import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyNeeds } from "@/lib/graph/loss";
import { spellOf } from "@/lib/graph/standing";
import type { ChainTie } from "../strands";
import { anyRecord, anyTies, EVERY_DAY, tieOf } from "../testing";
import { lacksOf } from "./lacks";

const fillingsOf = (ties: readonly ChainTie[]) =>
  ties.map((tie) => ({ ...spellOf(tie), to: tie.to, requirement: tie.requirement }));

describe("what a node ever lacks", () => {
  it("is each set of needs that stand empty together, once", () => {
    const ties = [
      tieOf("a", "phone", "memory", { until: "2019-05-16" }),
      tieOf("a", "phone", "display", { until: "2020-09-15" }),
      tieOf("b", "phone", "memory", { since: "2021-01-01", until: "2022-01-01" }),
      tieOf("a", "chip", "maker"),
    ];
    expect([...lacksOf(ties)]).toEqual([["phone", [["memory"], ["display", "memory"], ["display"]]]]);
  });

  it("is nothing while another supplier goes on, nor before a need has begun", () => {
    const ties = [
      tieOf("a", "phone", "memory", { until: "2019-05-16" }),
      tieOf("b", "phone", "memory", { since: "2019-05-16" }),
      tieOf("a", "phone", "display", { since: "2020-09-15" }),
    ];
    expect(lacksOf(ties).size).toBe(0);
    expect(lacksOf([]).size).toBe(0);
  });

  it("counts a need that is empty on the day on which it has surely begun, and only until one may begin to fill it", () => {
    const late = tieOf("a", "phone", "memory", { since: "2020", until: "2020-06-15" });
    expect([...lacksOf([late])]).toEqual([["phone", [["memory"]]]]);
    const next = tieOf("b", "phone", "memory", { since: "2020-06" });
    expect(lacksOf([late, next]).size).toBe(0);
  });

  it("has what is empty beside a need from the day on which one may begin to fill that one", () => {
    const ties = [
      tieOf("a", "phone", "display", { until: "2019-06-01" }),
      tieOf("a", "phone", "memory", { until: "2019-06-01" }),
      tieOf("b", "phone", "memory", { since: "2020" }),
      tieOf("b", "phone", "display", { since: "2020-06-01" }),
    ];
    expect([...lacksOf(ties)]).toEqual([["phone", [["display", "memory"], ["display"]]]]);
  });

  it("is what is found by looking at every day", () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const fillings = fillingsOf(ties);
        const seen = new Map<string, Set<string>>();
        for (const day of EVERY_DAY)
          for (const [node, needs] of emptyNeeds(fillings, day))
            seen.set(node, (seen.get(node) ?? new Set()).add(needs.join(" ")));
        const found = [...lacksOf(ties)].map(
          ([node, sets]) => [node, sets.map((set) => set.join(" ")).sort()] as const,
        );
        expect(new Map(found)).toEqual(new Map([...seen].map(([node, sets]) => [node, [...sets].sort()])));
      }),
      { numRuns: 150 },
    );
  });

  it("holds whatever any record lacks on any day", () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.uniqueArray(fc.constantFrom(...EVERY_DAY, "2018-06-30", "2024-02-28", "2024-02-29", "2026-06-30")),
        ({ ties }, days) => {
          const lacks = lacksOf(ties);
          for (const day of days)
            for (const [node, needs] of emptyNeeds(fillingsOf(ties), day))
              expect(lacks.get(node), `${node} on ${day}`).toContainEqual(needs);
        },
      ),
      { numRuns: 300 },
    );
  });
});
