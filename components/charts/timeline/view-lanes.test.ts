import { describe, expect, it } from "vitest";
import { laneKeys } from "@/lib/lanes";
import { act } from "./arbitrary";
import { isIn, lanesIn } from "./view-lanes";

const answer = act("answer", "2020-01-01", { senders: [{ group: "china" }], measure: "tariff" });
const COMPARED = {
  lanes: "sender",
  isCompared: true,
  sides: { above: ["answer", "both"], below: ["both"] },
} as const;

describe("the lanes of a view", () => {
  it("are those of its rule, or two sides where senders are compared, whatever the rule", () => {
    expect(lanesIn({ lanes: "measure" })).toEqual(laneKeys("measure"));
    expect(lanesIn({ lanes: "measure", isCompared: false })).toEqual(laneKeys("measure"));
    expect(lanesIn({ lanes: "measure", isCompared: true })).toEqual(["above", "below"]);
  });
});

describe("an act", () => {
  it("stands in the one lane that its senders, targets or measure give it", () => {
    const lanesOf = (lanes: "sender" | "target" | "measure") =>
      lanesIn({ lanes }).filter((key) => isIn(answer, key, { lanes }));
    expect(lanesOf("sender")).toEqual(["china"]);
    expect(lanesOf("target")).toEqual(["china"]);
    expect(lanesOf("measure")).toEqual(["finance"]);
  });

  it("of compared senders stands on the side of who sent it, on both when both did, or on none", () => {
    const sidesOf = (id: string) => lanesIn(COMPARED).filter((key) => isIn({ ...answer, id }, key, COMPARED));
    expect(sidesOf("answer")).toEqual(["above"]);
    expect(sidesOf("both")).toEqual(["above", "below"]);
    expect(sidesOf("other")).toEqual([]);
    expect(isIn(answer, "china", COMPARED)).toBe(false);
    expect(isIn(answer, "above", { ...COMPARED, sides: null })).toBe(false);
    expect(isIn(answer, "china", { ...COMPARED, isCompared: false })).toBe(true);
  });
});
