import { describe, expect, it } from "vitest";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { dropsOf } from "./drops";
import type { TimelineRows } from "./rows";

const STATE: TimelineState = {
  ...timelineLink.empty,
  actor: ["huawei", "zte"],
  measure: ["tariff", "easing"],
  confidence: ["low"],
  from: "2019-05",
  to: "2020",
  dates: "effective",
  q: "chips",
  lanes: "target",
};
const COMPARED: TimelineState = { ...timelineLink.empty, compare: ["huawei", "zte"], from: "2030" };
const NAMES: Record<string, string> = { huawei: "Huawei", zte: "ZTE" };
const offer = (drops: TimelineRows["drops"]) =>
  dropsOf(STATE, drops, (id) => NAMES[id] ?? id, timelineWords()).map(({ label, next }) => [
    label,
    timelineLink.href(next),
  ]);

describe("what an empty chart offers", () => {
  it("names each filter that brings acts back alone, with how many, and leads to the rest", () => {
    expect(
      offer([
        { key: "actor", acts: 1 },
        { key: "measure", acts: 0 },
        { key: "confidence", acts: 1_204 },
        { key: "words", acts: 2 },
        { key: "dates", acts: 3 },
      ]),
    ).toEqual([
      [
        "Drop Actor Huawei and ZTE: 1 act comes back",
        "/timeline?measure=easing,tariff&confidence=low&from=2019-05&to=2020&dates=effective&lanes=target&q=chips",
      ],
      [
        "Drop Confidence low: 1,204 acts come back",
        "/timeline?actor=huawei,zte&measure=easing,tariff&from=2019-05&to=2020&dates=effective&lanes=target&q=chips",
      ],
      [
        "Drop Words “chips”: 2 acts come back",
        "/timeline?actor=huawei,zte&measure=easing,tariff&confidence=low&from=2019-05&to=2020&dates=effective&lanes=target",
      ],
      [
        "Drop Date by which acts took effect: 3 acts come back",
        "/timeline?actor=huawei,zte&measure=easing,tariff&confidence=low&from=2019-05&to=2020&lanes=target&q=chips",
      ],
    ]);
  });

  it("offers to end a comparison", () => {
    const [drop] = dropsOf(COMPARED, [{ key: "compare", acts: 5 }], (id) => NAMES[id] ?? id, timelineWords());
    expect(drop?.label).toBe("Drop Compare Huawei and ZTE: 5 acts come back");
    expect(drop?.next).toEqual({ ...timelineLink.empty, from: "2030" });
  });

  it("offers the window as a whole only where neither of its ends does it", () => {
    const labels = (from: number, to: number) =>
      offer([
        { key: "from", acts: from },
        { key: "to", acts: to },
        { key: "window", acts: 9 },
      ]).map(([label]) => label);
    expect(labels(0, 0)).toEqual(["Drop From 2019-05 to 2020: 9 acts come back"]);
    expect(labels(4, 0)).toEqual(["Drop From 2019-05: 4 acts come back"]);
    const month = { ...timelineLink.empty, from: "2022-10", to: "2022-10" };
    const [drop] = dropsOf(month, [{ key: "window", acts: 9 }], (id) => id, timelineWords());
    expect(drop?.label).toBe("Drop Window 2022-10: 9 acts come back");
  });

  it("is nothing where no filter does it alone, or none is on", () => {
    expect(offer([{ key: "actor", acts: 0 }])).toEqual([]);
    expect(offer([])).toEqual([]);
  });
});
