import { type Element, isTag } from "domhandler";
import { elementsIn } from "./elements";

/** Looks of a link that words in it have anyway: not everything that draws pictures hands them on. */
const HANDED_ON = ["text-decoration", "font-weight", "font-style"];

/**
 * Gives the words of links inside a line of text the looks of their link, and makes faint words faint by their
 * ink, because a stretch of a line has no opacity of its own in SVG. Changes the drawing.
 */
export function plainLinksInText(svg: Element): void {
  for (const text of elementsIn(svg).filter(({ name }) => name === "text")) handOn(text, {}, 1);
}

function handOn(element: Element, looks: Readonly<Record<string, string>>, strength: number): void {
  for (const child of element.children.filter(isTag)) {
    const own = { ...looks };
    let faint = strength;
    if (child.name === "a" || child.name === "tspan") {
      for (const name of HANDED_ON) {
        const value = child.attribs[name];
        if (value !== undefined && value !== "none") own[name] = value;
        if (child.name === "a") delete child.attribs[name];
      }
      faint *= Number(child.attribs.opacity ?? 1);
      delete child.attribs.opacity;
    }
    if (child.name === "tspan") {
      Object.assign(child.attribs, own);
      if (faint < 1) child.attribs["fill-opacity"] = String(faint);
    }
    handOn(child, own, faint);
  }
}
