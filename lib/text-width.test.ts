import { expect, it } from "vitest";
import { textWidth } from "./text-width";

/** As Chromium draws them in Inter at weight 400 and 100 px. */
const MEASURED: readonly (readonly [string, number])[] = [
  ["US adds Huawei and 68 affiliates to the Entity List", 2348.6],
  ["UK bans new Huawei 5G equipment and orders its removal by 2027", 3190.8],
  ["Google suspends business with Huawei, ending Google apps on new phones", 3636.1],
  ["85 FR 29849", 612.4],
  ["Huawei phones (Android)", 1202.6],
  ["TSMC", 292.1],
  ["Norway", 367],
  ["Congo", 313],
  ["wwww", 327],
  ["WWWW", 400],
  ["%%%", 294.6],
  ["====", 264],
];

it.each(MEASURED)("is never narrower than “%s” is drawn, and hardly wider", (text, drawn) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(drawn);
  expect(textWidth(text, 100)).toBeLessThanOrEqual(drawn * 1.06);
});

it("grows with the size of the type", () => {
  expect(textWidth("TSMC", 10)).toBeCloseTo(29.8, 5);
  expect(textWidth("TSMC", 20)).toBeCloseTo(59.6, 5);
});

it("takes a Chinese letter to be as wide as the type is high, and an accent to take no room", () => {
  expect(textWidth("华为", 12)).toBe(24);
  expect(textWidth("Ú", 100)).toBe(textWidth("U", 100));
  expect(textWidth("한국", 12)).toBe(24);
});

it("gives nothing for no text", () => expect(textWidth("", 12)).toBe(0));
