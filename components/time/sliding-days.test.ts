import { describe, expect, it } from "vitest";
import { slidingDays } from "./sliding-days";

const CHANGES = [{ day: "2020-09-15" }, { day: "2023-08-29" }];

describe("the days between which the slider moves", () => {
  it("are those from the year of the first change to the newest day", () => {
    expect(slidingDays(CHANGES, "2026-06-30", [])).toEqual({ first: "2020-01-01", last: "2026-06-30" });
    expect(slidingDays(CHANGES, "2026-06-30", ["2021-05-01"])).toEqual({
      first: "2020-01-01",
      last: "2026-06-30",
    });
  });

  it("reach as far as the days shown, before and after", () => {
    expect(slidingDays(CHANGES, "2026-06-30", ["2027-02-03", "2018-04-05"])).toEqual({
      first: "2018-04-05",
      last: "2027-02-03",
    });
  });

  it("are those of the newest day's year where nothing changed", () => {
    expect(slidingDays([], "2026-06-30", ["2026-06-30"])).toEqual({
      first: "2026-01-01",
      last: "2026-06-30",
    });
  });
});
