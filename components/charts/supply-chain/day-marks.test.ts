import { describe, expect, it } from "vitest";
import { chainWords } from "@/lib/words/chain";
import { changesOf } from "./changes";
import { dayMarks } from "./day-marks";
import { type ChainTie, strandsOn } from "./strands";
import { tieOf } from "./testing";

const TIES = [
  tieOf("panel", "phone", "display", { until: "2020-09-15", severedBy: "b" }),
  tieOf("chip", "phone", "processor", { until: "2020-09-15", severedBy: "a" }),
  tieOf("panel", "phone", "display", { id: "panel--phone--2", since: "2020-10-27" }),
  tieOf("tool", "line", "etch", { until: "2020-10-27", severedBy: "a" }),
  tieOf("chip", "phone", "processor", { id: "chip--phone--2", since: "2023-08-29" }),
];
const changes = (ties: readonly ChainTie[] = TIES) => changesOf(strandsOn(ties, "2026-06-30"));

describe("the marks of a slider", () => {
  it("say what was cut, by which measures, and what goes on again", () => {
    expect(dayMarks(changes(), chainWords())).toEqual([
      { day: "2020-09-15", label: "2 ties cut: “Measure a” and “Measure b”", kind: "loss" },
      { day: "2020-10-27", label: "1 tie cut: “Measure a”; 1 tie goes on again", kind: "both" },
      { day: "2023-08-29", label: "1 tie goes on again", kind: "gain" },
    ]);
  });

  it("name a measure that cut several ties once", () => {
    const ties = ["x", "y", "z"].map((need) =>
      tieOf("a", "b", need, { id: need, until: "2021-01-01", severedBy: "rule" }),
    );
    expect(dayMarks(changes(ties), chainWords()).map(({ label }) => label)).toEqual([
      "3 ties cut: “Measure rule”",
    ]);
  });

  it("are none where nothing changed", () => {
    expect(dayMarks([], chainWords())).toEqual([]);
  });
});
