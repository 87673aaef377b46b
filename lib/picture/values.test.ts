import { describe, expect, it } from "vitest";
import { plainValue } from "./values";

const CUSTOMS = new Map([
  ["--ink", "#1c1b1a"],
  ["--paper", "#ffffff"],
  ["--text-12", ".75rem"],
  ["--own", "var(--ink)"],
  ["--ring", "var(--ring)"],
  ["--light", "initial"],
  ["--dark", " "],
]);

describe("a value as SVG knows it", () => {
  it.each([
    ["var(--ink)", "#1c1b1a"],
    ["var(--own)", "#1c1b1a"],
    ["var(--text-12)", "12"],
    ["14px", "14"],
    ["6 4", "6 4"],
    ["url(#world-both)", "url(#world-both)"],
    ["var(--none, var(--ink))", "#1c1b1a"],
    ["color-mix(in srgb, #000000 50%, #ffffff)", "rgb(128, 128, 128)"],
    ["color-mix(in srgb,var(--paper) 25%,var(--ink))", "rgb(85, 84, 83)"],
    ["color-mix(in srgb, #ff0000 55%, transparent)", "rgba(255, 0, 0, 0.55)"],
    ["light-dark(#b3cfd3, #2f5058)", "#b3cfd3"],
  ])("%s is %s", (value, plain) => {
    expect(plainValue(value, CUSTOMS, "light")).toBe(plain);
  });

  it("takes the second colour of two in the dark", () => {
    expect(plainValue("light-dark(var(--ink), #2f5058)", CUSTOMS, "dark")).toBe("#2f5058");
  });

  it("takes what stands in place of a variable that is unset on purpose, and nothing for one set to nothing", () => {
    expect(plainValue("var(--light,#b3cfd3)var(--dark,#2f5058)", CUSTOMS, "light")).toBe("#b3cfd3");
  });

  it.each(["var(--missing)", "var(--ring)", "color-mix(in srgb, var(--missing) 5%, red)"])(
    "is none for %s, as a browser would drop it",
    (value) => {
      expect(plainValue(value, CUSTOMS, "light")).toBeUndefined();
    },
  );
});
