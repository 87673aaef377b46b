import { expect, it } from "vitest";
import { styleRules } from "./style-rules";

const WIDE = { width: 1280, scheme: "light" } as const;

it("gives one rule a selector, with how much each counts", () => {
  const rules = styleRules(".a, #b .c:hover > svg { fill: var(--ink); stroke: red !important }", WIDE);
  expect(rules).toEqual([
    {
      selector: ".a",
      weight: 1_000,
      declarations: [
        ["fill", "var(--ink)", false],
        ["stroke", "red", true],
      ],
    },
    {
      selector: "#b .c:hover>svg",
      weight: 1_002_001,
      declarations: [
        ["fill", "var(--ink)", false],
        ["stroke", "red", true],
      ],
    },
  ]);
});

it("counts the heaviest of a choice, and nothing for what says so", () => {
  const weights = styleRules(":is(a, .b, #c) d {} :where(#e) f {} :root:not([data-x]) {}", WIDE);
  expect(weights.map(({ weight }) => weight)).toEqual([1_000_001, 1, 2_000]);
});

it("keeps what is true of the screen, and skips the rest", () => {
  const rules = styleRules(
    "@media print{.a{fill:red}}@media (min-width:960px){.b{fill:blue}}@font-face{font-family:x}@supports (display:grid){.c{fill:lime}}",
    WIDE,
  );
  expect(rules.map(({ selector }) => selector)).toEqual([".b", ".c"]);
});

it("does not stumble over what is no style sheet", () => {
  expect(styleRules("}}{ ;;; <html>", WIDE)).toEqual([]);
});
