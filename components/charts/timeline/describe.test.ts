import { describe, expect, it } from "vitest";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { type CountedEvent, countOf, describeMark, describeTimeline } from "./describe";

const NAMES: Record<string, string> = {
  huawei: "Huawei",
  bytedance: "ByteDance",
  USA: "United States",
  CHN: "China",
};

let count = 0;
const event = (sender: string, more: Partial<CountedEvent> = {}): CountedEvent => ({
  id: `event-${count++}`,
  measure: "entity-list",
  stage: "adopted",
  extraterritorial: false,
  companionOf: [],
  senders: [{ id: sender, group: "united-states" }],
  ...more,
});

const say = (events: CountedEvent[], chosen: Partial<TimelineState> = {}) =>
  describeTimeline(
    countOf(events),
    { ...timelineLink.empty, ...chosen },
    (id) => NAMES[id] ?? id,
    timelineWords(),
  );

const far = { extraterritorial: true };
const proposed = { stage: "proposed" as const };

describe("the sentence of the timeline", () => {
  it("says that there is none", () => {
    expect(say([])).toBe("No act in the record matches.");
    expect(say([], { actor: ["huawei"], from: "2030" })).toBe(
      "No act in the record matches concerning Huawei, from 2030 on.",
    );
  });

  it("counts one", () => {
    expect(say([event("bis")])).toBe("1 act by 1 sender.");
    expect(say([event("bis", far)])).toBe(
      "1 act by 1 sender; it reaches beyond the sender’s own jurisdiction.",
    );
    expect(say([event("bis", proposed)])).toBe("1 act by 1 sender. None is in force.");
  });

  it("counts acts and senders, each sender once", () => {
    expect(say([event("bis"), event("bis"), event("state")])).toBe("3 acts by 2 senders.");
  });

  it("says how many reach beyond the sender's own jurisdiction: none, one, some or all", () => {
    expect(say([event("bis", far), event("bis")])).toBe(
      "2 acts by 1 sender; 1 of them reaches beyond the sender’s own jurisdiction.",
    );
    expect(say([event("bis", far), event("bis", far), event("bis")])).toBe(
      "3 acts by 1 sender; 2 of them reach beyond the sender’s own jurisdiction.",
    );
    expect(say([event("bis", far), event("bis", far)])).toBe(
      "2 acts by 1 sender; all of them reach beyond the sender’s own jurisdiction.",
    );
  });

  it("never counts a proposal as in force", () => {
    expect(say([event("bis", proposed), event("bis")])).toBe(
      "2 acts by 1 sender. 1 is proposed or withdrawn and not in force.",
    );
    expect(say([event("bis", proposed), event("bis", { stage: "withdrawn" }), event("bis")])).toBe(
      "3 acts by 1 sender. 2 are proposed or withdrawn and not in force.",
    );
    expect(say([event("bis", proposed), event("bis", proposed)])).toBe(
      "2 acts by 1 sender. None is in force.",
    );
  });

  it("counts an act seen from two sides once, and says so", () => {
    const letter = event("bis", { id: "letter" });
    const answer = event("tsmc", { companionOf: ["letter"] });
    expect(say([letter, answer])).toBe(
      "1 act by 2 senders. One act is shown from two sides and counted once.",
    );
    expect(say([letter, answer, event("tsmc", { companionOf: ["letter"] })])).toBe(
      "1 act by 2 senders. 2 acts are shown from two sides and counted once.",
    );
  });

  it("names every filter that is on, in the order of the link", () => {
    expect(
      say([event("bis")], {
        actor: ["bytedance", "huawei"],
        sender: ["USA"],
        target: ["CHN"],
        measure: ["entity-list", "easing"],
        confidence: ["high", "medium"],
        from: "2019-05",
        to: "2020-09-30",
        dates: "effective",
        q: "华为",
      }),
    ).toBe(
      "1 act by 1 sender concerning ByteDance and Huawei sent from the United States aimed at China under Entity List and Easing told with high and medium confidence with the words “华为”, May 2019 to 30 September 2020, by the day they took effect.",
    );
    expect(say([event("bis")], { to: "2020" })).toBe("1 act by 1 sender, up to 2020.");
    expect(say([event("bis")], { from: "2020-02" })).toBe("1 act by 1 sender, from February 2020 on.");
  });

  it("does not speak of what is only a matter of view", () => {
    expect(say([event("bis")], { lanes: "target", event: "x", rev: 1 })).toBe("1 act by 1 sender.");
  });
});

describe("the name of a mark", () => {
  const listing = {
    title: "US adds Huawei to the Entity List",
    measure: "entity-list" as const,
    announcedOn: "2019-05-15",
    announcedPrecision: "day" as const,
    effectiveOn: "2019-05-01",
    effectivePrecision: "month" as const,
    senders: [{ name: "Bureau of Industry and Security" }, { name: "Department of State" }],
  };
  it("is its date, title, family and senders", () => {
    expect(describeMark(listing, "announced", timelineWords())).toBe(
      "15 May 2019: US adds Huawei to the Entity List. Technology controls, Bureau of Industry and Security and Department of State",
    );
  });
  it("has the date that the axis uses, as far as it is known", () => {
    expect(describeMark(listing, "effective", timelineWords())).toMatch(/^May 2019: US adds Huawei/);
  });
});
