import { describe, expect, it } from "vitest";
import { timelineLink } from "@/lib/link/timeline";
import { widened } from "./widen";

const STATE = {
  ...timelineLink.empty,
  actor: ["huawei"],
  from: "2019-05",
  to: "2020-09",
  event: "open",
  answers: "all" as const,
};
const actOn = (announcedOn: string, effectiveOn: string | null = null) =>
  ({
    id: "other",
    announcedOn,
    announcedPrecision: "day",
    effectiveOn,
    effectivePrecision: effectiveOn ? "day" : null,
  }) as const;
const href = (...args: Parameters<typeof widened>) => timelineLink.href(widened(...args));

describe("the way to an act outside the drawing", () => {
  it("moves the nearer end of the window to the act's month", () => {
    expect(href(STATE, actOn("2019-01-28"), false)).toBe(
      "/timeline?actor=huawei&from=2019-01&to=2020-09&event=other&answers=all",
    );
    expect(href(STATE, actOn("2023-01-30"), false)).toBe(
      "/timeline?actor=huawei&from=2019-05&to=2023-01&event=other&answers=all",
    );
  });

  it("drops the filters and keeps the window when the act lies in it", () => {
    expect(href({ ...STATE, q: "chips" }, actOn("2019-05-31"), false)).toBe(
      "/timeline?from=2019-05&to=2020-09&event=other&answers=all",
    );
    expect(href({ ...STATE, confidence: ["high"] }, actOn("2019-05-31"), false)).toBe(
      "/timeline?from=2019-05&to=2020-09&event=other&answers=all",
    );
  });

  it("goes by the day that the axis uses, and by the announcement where there is no other", () => {
    const effective = { ...STATE, dates: "effective" as const };
    expect(href(effective, actOn("2020-08-01", "2020-11-01"), false)).toContain("to=2020-11&dates=effective");
    expect(href(effective, actOn("2020-11-01"), false)).toBe(
      "/timeline?actor=huawei&from=2019-05&to=2020-11&event=other&answers=all",
    );
  });

  it("only opens an act that is in the drawing", () =>
    expect(widened(STATE, actOn("2019-05-31"), true)).toEqual({ ...STATE, event: "other" }));
});
