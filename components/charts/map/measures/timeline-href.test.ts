import { describe, expect, it } from "vitest";
import { timelineHref } from "./timeline-href";

describe("the way from a number to the timeline", () => {
  it("keeps the country in its role, the window and the revision", () => {
    const state = { from: "2018", to: "2026", rev: 1 };
    expect(timelineHref(state, "sent", "CHN")).toBe("/timeline?sender=CHN&from=2018&to=2026&rev=1");
    expect(timelineHref({ ...state, to: undefined }, "received", "USA")).toBe(
      "/timeline?target=USA&from=2018&rev=1",
    );
    expect(timelineHref({ from: undefined, to: undefined, rev: undefined }, "sent", "JPN")).toBe(
      "/timeline?sender=JPN",
    );
  });
});
