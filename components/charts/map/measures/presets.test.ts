import { describe, expect, it } from "vitest";
import { isSameWindow, measurePresets } from "./presets";

describe("the ready-made windows", () => {
  it("end with the twelve months up to the day to which the record is checked", () => {
    expect(measurePresets("2026-06").at(-1)).toEqual({ key: "last12", from: "2025-07", to: "2026-06" });
    expect(measurePresets("2026-06-12").at(-1)).toEqual({
      key: "last12",
      from: "2025-06-13",
      to: "2026-06-12",
    });
    expect(measurePresets("no date").at(-1)?.key).toBe("since2025");
  });

  it("follow on each other without a day in two of them or in none", () => {
    expect(
      measurePresets("2026-06")
        .slice(1, 5)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [undefined, "2018"],
      ["2019", "2020"],
      ["2021", "2024"],
      ["2025", undefined],
    ]);
  });

  it("are told by their days, however they are written", () => {
    expect(isSameWindow({ from: "2019", to: "2020" }, { from: "2019-01-01", to: "2020-12" })).toBe(true);
    expect(isSameWindow({ from: "2019", to: undefined }, { from: "2019", to: "2020" })).toBe(false);
  });
});
