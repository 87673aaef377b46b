import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochAt } from "@/lib/epochs";
import { emptyNeeds } from "@/lib/graph/loss";
import { spellOf } from "@/lib/graph/standing";
import { epochsOf } from "./epochs";
import { type ChainTie, strandsOn } from "./strands";
import { anyRecord, anyTies, EVERY_DAY, tieOf } from "./testing";

/** Everything about the ties that a day decides. */
function looksOn(ties: readonly ChainTie[], day: string) {
  const fillings = ties.map((tie) => ({ ...spellOf(tie), to: tie.to, requirement: tie.requirement }));
  return {
    strands: strandsOn(ties, day).map(({ ties: _, ...looks }) => looks),
    needs: emptyNeeds(fillings, day),
  };
}

describe("the days on which anything may change", () => {
  it("are the first and the last day of every date, in order, each once", () => {
    const ties = [
      tieOf("a", "b", "maker", { since: "2020-02", until: "2021" }),
      tieOf("a", "c", "maker", { since: "2019-05-16", until: "2020-02-29" }),
    ];
    expect(epochsOf(ties)).toEqual(["2019-05-16", "2020-02-01", "2020-02-29", "2021-01-01", "2021-12-31"]);
  });

  it("are none without dates", () => {
    expect(epochsOf([tieOf("a", "b", "maker")])).toEqual([]);
    expect(epochsOf([])).toEqual([]);
  });
});

describe("the day that stands for another", () => {
  it("is the last change up to it, on its own day too", () => {
    const epochs = ["2019-05-16", "2020-02-01", "2020-02-29"];
    expect(
      ["2019-05-16", "2020-01-31", "2020-02-01", "2020-02-28", "2099-01-01"].map((day) =>
        epochAt(epochs, day),
      ),
    ).toEqual(["2019-05-16", "2019-05-16", "2020-02-01", "2020-02-01", "2020-02-29"]);
  });

  it("is before all changes where none has come", () => {
    expect(epochAt(["2019-05-16"], "2019-05-15")).toBe("0001-01-01");
    expect(epochAt([], "2026-06-30")).toBe("0001-01-01");
  });

  it("shows the same ties and the same empty needs, for any ties on every day of years", () => {
    fc.assert(
      fc.property(anyTies, fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 20 }), (ties, days) => {
        const epochs = epochsOf(ties);
        for (const day of days) expect(looksOn(ties, day), day).toEqual(looksOn(ties, epochAt(epochs, day)));
      }),
      { numRuns: 150 },
    );
  });

  it("shows the same for any record on any day", () => {
    const anyDay = fc.oneof(
      fc.constantFrom(...EVERY_DAY),
      fc.constantFrom("2017-12-31", "2018-12-30", "2024-02-28", "2024-02-29", "2026-06-30"),
    );
    fc.assert(
      fc.property(anyRecord, anyDay, ({ ties }, day) => {
        expect(looksOn(ties, day)).toEqual(looksOn(ties, epochAt(epochsOf(ties), day)));
      }),
      { numRuns: 500 },
    );
  });
});
