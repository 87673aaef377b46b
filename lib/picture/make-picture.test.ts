import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { makePicture } from "./make-picture";
import { pictureScreen } from "./media";
import { parsePage, readPage } from "./read-page";
import { styleRules } from "./style-rules";

const CSS = `:root{--ink:#111111;--paper:#ffffff}:root[data-theme=dark]{--ink:#eeeeee}
.hit{fill:transparent}.land{fill:#dddddd;stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke;stroke-dasharray:4 2}
.label{fill:var(--ink);font-size:12px}.gone{visibility:hidden}a:hover .label{fill:red}
@media (max-width:959px){.drawing{display:none}}`;

function page(theme: string) {
  return `<!DOCTYPE html><html lang="en" data-theme="${theme}"><head><link rel="stylesheet" href="/a.css"/><meta charset="utf-8"/></head><body>
<h1 data-part="title">Who &amp; when?</h1><p data-part="sentence">Two acts of <b>华为</b>.</p>
<div data-part="notices"><p>Left out: x&lt;y</p></div>
<section data-part="drawing"><svg class="drawing" viewBox="0 0 200 100"><path id="o-1" class="land" d="M0 0H9"/>
<a href="/timeline?a=1&amp;b=2" onclick="x()" data-mark="1" tabindex="0"><title>First act</title><rect class="hit" width="9" height="9"/><text class="label" x="1">First<!-- --> act</text></a>
<a href="#measures"><circle r="3"></circle></a><line x1="0" x2="100%" stroke="var(--ink)"/><use href="#o-1" class="land"/><use class="land"/><use href="/lines/1.svg#x" stroke="red"/><use href="/lines/1.svg#y"/><g><path class="gone" d="M0 0"/></g><script>alert(1)</script></svg></section>
<div data-part="legend"><h2>Camps</h2><ul><li><a href="/x"><svg width="10" height="10" viewBox="-5 -5 10 10"><circle r="4" fill="var(--ink)"></circle></svg><b>3</b><span>own act</span></a></li></ul><p data-part="choosing">Choose.</p><p>All of them.</p></div>
<div data-part="source"><p>Sources: texts.</p></div></body></html>`;
}

function picture(theme: "light" | "dark", more: { width?: number; preset?: "social" } = {}) {
  const parsed = parsePage(page(theme));
  const part = readPage(parsed.nodes);
  if (!part) throw new Error("no chart");
  return makePicture({
    page: parsed,
    part,
    rules: styleRules(CSS, pictureScreen(theme)),
    files: new Map([
      [
        "/lines/1.svg",
        '<svg xmlns="http://www.w3.org/2000/svg"><defs><path id="x" d="M5 5H6"/></defs></svg>',
      ],
    ]),
    frame: { width: more.width ?? 1200, preset: more.preset, times: 1, scheme: theme },
    name: "Chokepoint",
    origin: "https://example.org",
    foot: ["At https://example.org/timeline"],
    notices: [],
    small: "Small words.",
  });
}

describe("the picture of a page's chart", () => {
  const { svg } = picture("light");
  const parsed = parseDocument(svg, { xmlMode: true }).children;
  const named = (name: string) => getElementsByTagName(name, parsed).map(({ attribs }) => attribs);

  it("has the words of the page in order", () => {
    const words = getElementsByTagName("text", parsed).map((text) =>
      text.children.map((child) => ("data" in child ? child.data : "")).join(""),
    );
    expect(words).toEqual([
      "First act",
      "Who & when?",
      "Two acts of 华为.",
      "Left out: x<y",
      "Camps",
      "3 own act",
      "All of them.",
      "Chokepoint · Sources: texts.",
      "At https://example.org/timeline",
    ]);
  });

  it("writes styles into the drawing, and no more than SVG knows", () => {
    expect(svg).not.toMatch(/var\(|class=|onclick|data-|tabindex|<script|<use|#o-1/);
    expect(named("text")[0]).toMatchObject({ fill: "#111111", "font-size": "12" });
    expect(named("line")[0]).toMatchObject({ x2: "200", stroke: "#111111" });
  });

  it("gives lines that do not grow the width that they have at its size", () => {
    // 200 units are drawn 1136 px wide.
    expect(named("path")[0]).toMatchObject({
      fill: "#dddddd",
      stroke: "#ffffff",
      "stroke-width": "0.352",
      "stroke-dasharray": "0.704 0.352",
    });
    expect(named("path").map(({ d }) => d)).toEqual(["M0 0H9", "M0 0H9", "M5 5H6"]);
  });

  it("keeps links with their whole address, and drops what only answers to a pointer", () => {
    expect(named("a")).toEqual([{ href: "https://example.org/timeline?a=1&b=2" }]);
    expect(named("rect")).toHaveLength(1);
  });

  it("has the other scheme's colours in the dark", () => {
    expect(picture("dark").svg).toContain('<text x="1" fill="#eeeeee"');
  });

  it("is as wide as is asked for, and of a card's size where it is one", () => {
    expect(picture("light", { width: 600 })).toMatchObject({ width: 600 });
    expect(picture("light", { preset: "social" })).toMatchObject({ width: 1200, height: 630 });
    expect(picture("light", { preset: "social", width: 600 })).toMatchObject({ width: 600, height: 315 });
  });

  it("says so where words of the drawing come out too small", () => {
    expect(picture("light").svg).not.toContain("Small words.");
    expect(picture("light", { width: 80 }).svg).toContain("Small words.");
  });
});
