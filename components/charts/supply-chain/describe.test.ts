import { expect, it } from "vitest";
import { chainWords } from "@/lib/words/chain";
import { describeSupplyChain } from "./describe";
import { type Sight, sceneOf } from "./scene";
import type { ChainTie } from "./strands";
import { nodeOf, tieOf } from "./testing";

const NODES = ["plant", "chip", "panel", "phone", "shop"].map((id) =>
  nodeOf(id, { name: id[0]?.toUpperCase() + id.slice(1) }),
);
const TIES = [
  tieOf("plant", "chip", "fabrication", { until: "2020-09-15", severedBy: "b" }),
  tieOf("chip", "phone", "application-processor", { until: "2020-09-15", severedBy: "b" }),
  tieOf("panel", "phone", "display"),
  tieOf("phone", "shop", "goods"),
];

function sentence(ties: readonly ChainTie[], sight: Sight): string {
  const scene = sceneOf(NODES, ties, sight, new Map([["b", 1]]));
  const { focus, around, needs } = scene;
  const described = focus && around && { name: focus.name, emptyNeeds: needs.get(focus.id) ?? [], around };
  return describeSupplyChain(scene, sight.day, described, chainWords());
}

it("counts what is cut, names the measures and the needs that are empty", () => {
  expect(sentence(TIES, { day: "2020-09-16", focus: "phone", direction: "upstream" })).toBe(
    "On 16 September 2020, 2 of the 3 ties above Phone are cut, by 1 measure: “Measure b”. No supplier named in the record is left for 1 need of Phone: application processor.",
  );
});

it("speaks of both sides where both are shown", () => {
  expect(sentence(TIES, { day: "2020-09-16", focus: "phone", hops: 1 })).toBe(
    "On 16 September 2020, 1 of the 2 ties above Phone is cut, and the one tie below it stands, by 1 measure: “Measure b”. No supplier named in the record is left for 1 need of Phone: application processor.",
  );
});

it("says that nothing is cut", () => {
  expect(sentence(TIES, { day: "2019-05-01", focus: "phone", direction: "upstream" })).toBe(
    "On 1 May 2019, none of the 3 ties above Phone is cut.",
  );
});

it("says so when there is one tie, and when all are cut", () => {
  expect(sentence(TIES, { day: "2020-09-16", focus: "chip", direction: "upstream" })).toBe(
    "On 16 September 2020, the one tie above Chip is cut, by 1 measure: “Measure b”. No supplier named in the record is left for 1 need of Chip: fabrication.",
  );
  expect(sentence(TIES.slice(0, 2), { day: "2020-09-16" })).toBe(
    "On 16 September 2020, all 2 ties in the record are cut, by 1 measure: “Measure b”.",
  );
});

it("counts the whole record without a focus", () => {
  expect(sentence(TIES, { day: "2020-09-16" })).toBe(
    "On 16 September 2020, 2 of the 4 ties in the record are cut, by 1 measure: “Measure b”.",
  );
});

it("names four measures and counts the rest", () => {
  const ties = ["a", "b", "c", "d", "e", "f"].map((rule) =>
    tieOf(rule, "phone", rule, { until: "2020-01-01", severedBy: rule }),
  );
  expect(
    describeSupplyChain(
      sceneOf(NODES, ties, { day: "2020-01-01" }, new Map()),
      "2020-01-01",
      undefined,
      chainWords(),
    ),
  ).toBe(
    "On 1 January 2020, all 6 ties in the record are cut, by 6 measures: “Measure a”, “Measure b”, “Measure c”, “Measure d” and 2 more.",
  );
});

it("says for how many ties the day is not known", () => {
  expect(sentence([tieOf("panel", "phone", "display", { since: "2020" })], { day: "2020-05-01" })).toBe(
    "On 1 May 2020, the one tie in the record stands. For 1 tie that is counted as standing, the day itself is not known, only the month or year.",
  );
});

it("says that there is nothing to count", () => {
  expect(sentence([], { day: "2020-05-01" })).toBe("On 1 May 2020, no tie in the record has begun.");
  expect(sentence(TIES, { day: "2020-05-01", focus: "panel", direction: "upstream" })).toBe(
    "On 1 May 2020, no tie of Panel is in this part of the record.",
  );
});
