import { describe, expect, it } from "vitest";
import type { Membership } from "@/lib/memberships";
import { chooseSteps, daysAlong } from "./map-days";

const initiatives = [{ id: "clean-network", launchedOn: "2020-04-29" }];

/** Ties of as many countries, each joining on one of the days. */
const joining = (...days: string[]): Membership[] =>
  days.map((fromOn, index) => ({
    initiative: "clean-network",
    country: `C${index}`,
    status: "member",
    fromOn,
    fromPrecision: "day",
    toOn: null,
    toPrecision: null,
    confidence: "high",
    contested: false,
    aggregateOnly: false,
  }));

describe("chooseSteps", () => {
  it("goes around a change, and says on which of the days countries stand elsewhere", () => {
    const memberships = joining("2020-08-05", "2020-08-05");
    expect(chooseSteps({ memberships, initiatives }, "2020-09-08", 10)).toEqual([
      { day: "2020-08-03", isOther: true },
      { day: "2020-08-04", isOther: false },
      { day: "2020-08-05", isOther: true },
      { day: "2020-08-06", isOther: false },
    ]);
  });

  it("takes no day twice, and no step to where it is", () => {
    const memberships = joining("2020-08-05", "2020-08-06");
    const steps = chooseSteps({ memberships, initiatives }, "2020-08-03", 10);
    expect(steps.map(({ day }) => day)).toEqual(["2020-08-04", "2020-08-05", "2020-08-06", "2020-08-07"]);
    expect(steps.map(({ isOther }) => isOther)).toEqual([false, true, true, false]);
  });

  it("takes as many changes as it is asked for, from the first to the late ones", () => {
    const days = Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, "0")}-15`);
    const steps = chooseSteps({ memberships: joining(...days), initiatives }, "2020-09-08", 3);
    expect(steps).toHaveLength(12);
    expect(steps.map(({ day }) => day.slice(5, 7)).filter((_, index) => index % 4 === 0)).toEqual([
      "01",
      "05",
      "09",
    ]);
  });

  it("goes nowhere where nothing changes", () => {
    expect(chooseSteps({ memberships: [], initiatives }, "2020-09-08", 10)).toEqual([]);
  });
});

describe("daysAlong", () => {
  it("goes evenly from end to end", () => {
    const days = { first: "2020-01-01", last: "2020-01-11" };
    expect(daysAlong(days, 3)).toEqual(["2020-01-01", "2020-01-06", "2020-01-11"]);
    expect(daysAlong({ first: "2020-01-01", last: "2020-01-01" }, 2)).toEqual(["2020-01-01", "2020-01-01"]);
  });
});
