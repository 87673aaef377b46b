import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/text-width";
import { timelineWords } from "@/lib/words/timeline";
import { headLines } from "./head-lines";

describe("the name of a lane", () => {
  it("stands on one line where it fits, and on two where not", () => {
    expect(headLines("China", 2)).toEqual(["China"]);
    expect(headLines("Technology controls", 2)).toEqual(["Technology", "controls"]);
    expect(headLines("Market and network access", 2)).toEqual(["Market and", "network access"]);
    expect(headLines("", 2)).toEqual([]);
  });
  it("ends in an ellipsis where it does not fit", () => {
    expect(headLines("Market and network access", 1)).toEqual(["Market and…"]);
    expect(headLines("Ministry of Economy, Trade and Industry of Japan", 2)).toEqual([
      "Ministry of",
      "Economy…",
    ]);
  });
  it("never runs into the plot, for all groups and families", () => {
    const { group, family } = timelineWords().vocabulary;
    for (const name of [...Object.values(group), ...Object.values(family)])
      for (const line of headLines(name, 2)) expect(textWidth(line, 13), line).toBeLessThan(108);
  });
});
