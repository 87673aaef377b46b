import { type AnyNode, Comment, Element, isTag, isText, Text } from "domhandler";
import { brokenUnderlines } from "./broken-underlines";
import { elementsIn, inherited } from "./elements";
import { plainLinksInText } from "./plain-links";
import { LOOKS } from "./resolve-styles";

/** Where everything stands and what it is called; what SVG knows, and no more. */
const KEPT = new Set([
  ..."id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox transform".split(" "),
  ..."patternUnits patternTransform role aria-label".split(" "),
]);

const SHAPES = new Set(["rect", "circle", "path", "line", "ellipse", "polygon", "polyline"]);
const NOTHING = new Set(["none", "transparent"]);

export type Cleaning = {
  /** Scheme and host, put before the links of the drawing. */
  origin: string;
  /** What drawings repeat, by how they refer to it. */
  repeatable: ReadonlyMap<string, Element>;
};

/**
 * A copy of a drawing, whose styles are resolved, as a picture wants it: nothing that only answers to a
 * pointer or a key, nothing unseen, what it repeats written out, and links with their whole address.
 */
export function cleanDrawing(svg: Element, cleaning: Cleaning): Element {
  const copy = copyOf(svg, cleaning);
  const box = (svg.attribs.viewBox ?? "").split(/\s+/).map(Number);
  for (const element of elementsIn(copy)) {
    for (const name of ["x1", "x2", "width"])
      if (element.attribs[name]?.endsWith("%"))
        element.attribs[name] = String((Number.parseFloat(element.attribs[name]) / 100) * (box[2] ?? 0));
  }
  dropUnseen(copy, copy);
  plainLinksInText(copy);
  brokenUnderlines(copy);
  return copy;
}

function copyOf(element: Element, cleaning: Cleaning): Element {
  const children = element.children.flatMap((child) => copied(child, cleaning));
  const looks = Object.entries(element.attribs).filter(([name]) => LOOKS.has(name) || KEPT.has(name));
  const attribs = Object.fromEntries(looks);
  if (element.name === "a") {
    const { href } = element.attribs;
    const isHere = href === undefined || href.startsWith("#");
    return isHere
      ? made("g", attribs, children)
      : made("a", { href: href.startsWith("/") ? `${cleaning.origin}${href}` : href, ...attribs }, children);
  }
  if (element.name !== "pattern") delete attribs.id;
  return made(element.name, attribs, children);
}

function copied(node: AnyNode, cleaning: Cleaning): (Element | Text)[] {
  if (isText(node)) return [new Text(node.data)];
  if (node instanceof Comment || !isTag(node) || node.name === "script") return [];
  if (node.name !== "use") return [copyOf(node, cleaning)];
  const repeated = cleaning.repeatable.get(node.attribs.href ?? "");
  if (!repeated) return [];
  const { href: _, ...attribs } = copyOf(node, cleaning).attribs;
  return [made("g", attribs, [copyOf(repeated, cleaning)])];
}

/** Takes away what is not drawn, and groups in which then nothing is left. */
function dropUnseen(element: Element, top: Element): void {
  element.children = element.children.filter((child) => {
    if (!isTag(child)) return true;
    if (child.name === "title" || child.name === "defs") return true;
    if (isHidden(child, top)) return false;
    dropUnseen(child, top);
    const isGroup = child.name === "g" || child.name === "a";
    return !isGroup || child.children.some((kept) => isTag(kept) && kept.name !== "title");
  });
}

function isHidden(element: Element, top: Element): boolean {
  const { display, visibility, opacity } = element.attribs;
  if (display === "none" || visibility === "hidden" || opacity === "0") return true;
  if (!SHAPES.has(element.name)) return false;
  const fill = inherited(element, "fill", top);
  const stroke = inherited(element, "stroke", top);
  const isFilled = element.name !== "line" && !NOTHING.has(fill ?? "black");
  return !isFilled && NOTHING.has(stroke ?? "none");
}

function made(name: string, attribs: Record<string, string>, children: (Element | Text)[]): Element {
  const element = new Element(name, attribs, children);
  for (const child of children) child.parent = element;
  return element;
}
