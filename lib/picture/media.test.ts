import { expect, it } from "vitest";
import { matchesMedia } from "./media";

const WIDE = { width: 1280, scheme: "dark" } as const;

it.each([
  ["screen", true],
  ["print", false],
  ["(max-width:959px)", false],
  ["(min-width:960px)", true],
  ["(min-width: 100rem)", false],
  ["(width>=960px)", true],
  ["(width < 960px)", false],
  ["screen and (max-width:999px)", false],
  ["(max-width:999.98px) and (scripting:enabled)", false],
  ["(min-width:1000px),(scripting:none)", true],
  ["(prefers-color-scheme:dark)", true],
  ["(prefers-color-scheme: light)", false],
  ["(forced-colors:active)", false],
  ["not print", true],
  ["(something-new: 3)", false],
])("%s is %s of a wide dark screen", (query, isTrue) => {
  expect(matchesMedia(query, WIDE)).toBe(isTrue);
});
