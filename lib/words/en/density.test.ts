import { describe, expect, it } from "vitest";
import { density } from "./density";

describe("a number above a bar", () => {
  it.each([
    [0, "0"],
    [48, "48"],
    [1_240, "1,240"],
    [9_999, "9,999"],
    [10_000, "10k"],
    [12_499, "12k"],
    [12_500, "13k"],
    [999_499, "999k"],
    [999_500, "1M"],
    [1_000_000, "1M"],
    [1_240_000, "1.2M"],
    [12_000_000, "12M"],
  ])("of %i is %s", (acts, text) => expect(density.short(acts)).toBe(text));
});

describe("the words of counted acts", () => {
  it("say why they are counted, and what leads to them", () =>
    expect(density.counted(1_240, "half-year", 300)).toBe(
      "1,240 acts, counted by half-year, because more than 300 cannot be told apart. A bar leads to its acts; so do a shorter window and filters.",
    ));
  it("name a bin", () => {
    expect(density.bin("January to June 2020", "United States", 48)).toBe(
      "January to June 2020, United States: 48 acts",
    );
    expect(density.bin("May 2020", "China", 1)).toBe("May 2020, China: 1 act");
  });
  it("say that a day has more than are shown", () => {
    expect(density.portion(300, 1_240)).toBe("This day has 1,240 acts; 300 are shown here.");
    expect(density.later).toBe("The next acts of this day");
  });
});
