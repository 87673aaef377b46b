import render from "dom-serializer";
import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { expect, it } from "vitest";
import { brokenUnderlines } from "./broken-underlines";
import { plainLinksInText } from "./plain-links";

function drawn(inside: string): string {
  const svg = parseDocument(`<svg>${inside}</svg>`, { xmlMode: true }).children[0] as Element;
  plainLinksInText(svg);
  brokenUnderlines(svg);
  return render(svg.children, { xmlMode: true });
}

it("draws a dotted line under the words that have one, as faint as they are", () => {
  expect(
    drawn(
      '<text y="10" font-size="10"><a text-decoration="underline dotted 2" opacity="0.5"><tspan x="5" fill="red">ii</tspan></a></text>',
    ),
  ).toBe(
    '<text y="10" font-size="10"><a><tspan x="5" fill="red" fill-opacity="0.5">ii</tspan></a></text>' +
      '<line x1="5" x2="10.2" y1="12.6" y2="12.6" stroke="red" stroke-width="1.2" stroke-dasharray="1.3 2.2" stroke-opacity="0.5"/>',
  );
});

it("draws a dashed line under each part of a whole text that has one", () => {
  const svg = drawn(
    '<text y="10" text-decoration="underline dashed"><tspan x="1">a</tspan><tspan x="20">b</tspan></text>',
  );
  expect(svg.match(/<line x1="(1|20)"[^>]*stroke-dasharray="4.5 2.5"/g)).toHaveLength(2);
  expect(svg).not.toContain("text-decoration");
});

it("leaves solid lines as they are", () => {
  const svg = drawn('<text><a text-decoration="line-through"><tspan>a</tspan></a></text>');
  expect(svg).toBe('<text><a><tspan text-decoration="line-through">a</tspan></a></text>');
});
