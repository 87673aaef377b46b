import { Element, isTag } from "domhandler";
import { textWidth } from "../text-width";
import { elementsIn, inherited, wordsOf } from "./elements";

/** Dashes of a line under words, px, by how a style sheet calls them. */
const DASHES: Readonly<Record<string, string>> = { dotted: "1.3 2.2", dashed: "4.5 2.5" };
/** Below the base line, and how thick, px. */
const BELOW = 2.6;
const THICK = "1.2";
const BOLD = 1.06;

/**
 * Draws dotted and dashed lines under words as lines of their own: what draws pictures knows solid ones alone,
 * and then words that differ by nothing else would look the same. Changes the drawing.
 */
export function brokenUnderlines(svg: Element): void {
  for (const text of elementsIn(svg).filter(({ name }) => name === "text")) {
    const lines = elementsIn(text).flatMap((element) => {
      const dashes = dashesOf(element.attribs["text-decoration"]);
      if (dashes === undefined) return [];
      delete element.attribs["text-decoration"];
      const runs = elementsIn(element).filter((run) => !run.children.some(isTag));
      return runs.map((run) => lineUnder(run, text, svg, dashes));
    });
    const around = text.parent;
    if (lines.length === 0 || !around) continue;
    around.children.splice(around.children.indexOf(text) + 1, 0, ...lines);
    for (const line of lines) line.parent = around;
  }
}

function dashesOf(decoration: string | undefined): string | undefined {
  const style = Object.keys(DASHES).find((name) => decoration?.includes(name));
  return style === undefined ? undefined : DASHES[style];
}

function lineUnder(run: Element, text: Element, svg: Element, dashes: string): Element {
  const said = (name: string) => inherited(run, name, svg);
  const isBold = Number(said("font-weight") ?? 400) > 500;
  const x = Number(run.attribs.x ?? text.attribs.x ?? 0);
  const y = Number(run.attribs.y ?? text.attribs.y ?? 0) + BELOW;
  const width = textWidth(wordsOf(run), Number(said("font-size") ?? 15)) * (isBold ? BOLD : 1);
  const opacity = said("fill-opacity");
  return new Element("line", {
    x1: String(x),
    x2: String(x + width),
    y1: String(y),
    y2: String(y),
    stroke: said("fill") ?? "currentColor",
    "stroke-width": THICK,
    "stroke-dasharray": dashes,
    ...(opacity !== undefined && { "stroke-opacity": opacity }),
  });
}
