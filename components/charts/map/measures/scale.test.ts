import { readFileSync } from "node:fs";
import { lab } from "d3";
import { describe, expect, it } from "vitest";
import { SCHEMES, SURFACES } from "@/lib/colours";

const SHEET = readFileSync(new URL("./measures.module.css", import.meta.url), "utf8");

/** The fills of the five steps in a colour scheme, as the style sheet has them. */
function stepsIn(scheme: (typeof SCHEMES)[number]): string[] {
  const pairs = [...SHEET.matchAll(/\.step([1-5]) \{\s*fill: light-dark\((#\w{6}), (#\w{6})\)/g)];
  expect(pairs.map(([, step]) => step)).toEqual(["1", "2", "3", "4", "5"]);
  return pairs.map(([, , light = "", dark = ""]) => (scheme === "light" ? light : dark));
}

const lightness = (colour: string) => lab(colour).l;

describe.each(SCHEMES)("the scale of acts in %s", (scheme) => {
  const { paper, land } = SURFACES[scheme];
  const sign = scheme === "light" ? -1 : 1;

  it("moves away from the paper by a step of lightness that a print without colour shows", () => {
    const [...steps] = stepsIn(scheme).map(lightness);
    for (const [place, step] of steps.entries())
      expect(sign * (step - (steps[place - 1] ?? lightness(paper)))).toBeGreaterThanOrEqual(11);
  });

  it("is not taken for land without a row", () => {
    for (const step of stepsIn(scheme)) expect(sign * (lightness(step) - lightness(land))).toBeGreaterThan(8);
    expect(Math.abs(lightness(paper) - lightness(land))).toBeGreaterThan(5);
  });

  it("is of one hue", () => {
    const hues = stepsIn(scheme).map((colour) => (Math.atan2(lab(colour).b, lab(colour).a) * 180) / Math.PI);
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(15);
  });
});
