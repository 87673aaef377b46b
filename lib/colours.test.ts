import { readFile } from "node:fs/promises";
import { lab, rgb } from "d3";
import { describe, expect, it } from "vitest";
import { SCHEMES, SENDER_COLOURS, SURFACES, senderInk } from "./colours";
import { SENDER_GROUPS } from "./vocabulary";

/** A channel of sRGB, 0 to 1, as light (IEC 61966-2-1), and back. */
const toLight = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLight = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

type Light = readonly [number, number, number];

function lightOf(colour: string): Light {
  const { r, g, b } = rgb(colour);
  return [toLight(r / 255), toLight(g / 255), toLight(b / 255)];
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => {
      const [r, g, b] = lightOf(colour);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Full colour blindness of each kind, on linear sRGB: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6),
 * 2009, severity 1.0.
 */
const SEEN_WITH = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

type Sight = keyof typeof SEEN_WITH;

function seenWith(sight: Sight, colour: string) {
  const light = lightOf(colour);
  const [r, g, b] = SEEN_WITH[sight].map((row) => {
    const mixed = row.reduce((sum: number, weight, index) => sum + weight * (light[index] ?? 0), 0);
    return 255 * fromLight(Math.min(1, Math.max(0, mixed)));
  });
  return lab(rgb(r ?? 0, g ?? 0, b ?? 0));
}

/** How far apart two colours look: ΔE of CIE 1976, the distance in CIELAB (2.3 is just noticeable). */
function distance(sight: Sight, one: string, other: string): number {
  const [a, b] = [seenWith(sight, one), seenWith(sight, other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

describe.each(SCHEMES)("the colours of the %s scheme", (scheme) => {
  const colours = SENDER_COLOURS[scheme];

  it.each(SENDER_GROUPS)("show %s on paper and panel with a contrast of at least 3 to 1", (group) => {
    expect(contrast(colours[group], SURFACES[scheme].paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours[group], SURFACES[scheme].panel)).toBeGreaterThanOrEqual(3);
  });

  it("show every text on paper and panel with a contrast of at least 4.5 to 1", () => {
    const { ink, secondary, paper, panel } = SURFACES[scheme];
    for (const text of [ink, secondary])
      for (const ground of [paper, panel]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  const pairs = SENDER_GROUPS.flatMap((one, index) =>
    SENDER_GROUPS.slice(index + 1).map((other) => [one, other] as const),
  );
  const sights: Sight[] = ["full colour vision", "protanopia", "deuteranopia", "tritanopia"];
  it.each(sights)("keep any two senders at least ΔE 8 apart with %s", (sight) => {
    const close = pairs.flatMap(([one, other]) => {
      const apart = distance(sight, colours[one], colours[other]);
      return apart < 8 ? [`${one} and ${other}: ${apart.toFixed(1)}`] : [];
    });
    expect(close).toEqual([]);
  });
});

describe("the measures used here", () => {
  it("agree with what their sources print", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(distance("full colour vision", "#ff0000", "#ff0000")).toBe(0);
    expect(distance("deuteranopia", "#ff0000", "#00ff00")).toBeLessThan(
      distance("full colour vision", "#ff0000", "#00ff00"),
    );
  });
});

describe("the style sheet", () => {
  it("has the same values, once for each way in which a scheme comes into force", async () => {
    const css = await readFile(new URL("../app/styles/tokens.css", import.meta.url), "utf8");
    const blocks = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
      selector: selector.replace(/\/\*.*?\*\//gs, "").trim(),
      colours: Object.fromEntries(
        [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
      ),
    }));
    const coloured = blocks.filter(({ colours }) => Object.keys(colours).length > 0);
    const [light, dark] = SCHEMES.map((scheme) => ({ ...SURFACES[scheme], ...SENDER_COLOURS[scheme] }));
    expect(coloured).toEqual([
      { selector: ":root", colours: light },
      { selector: ':root[data-theme="dark"]', colours: dark },
      { selector: ':root:not([data-theme="light"])', colours: dark },
    ]);
  });

  it("is where a mark's ink comes from", () => expect(senderInk("asia-pacific")).toBe("var(--asia-pacific)"));
});
