import { type AnyNode, type Element, isTag } from "domhandler";
import { findOne, getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { wordsOf } from "./elements";

/** A key of a legend: its sample, and what it means. */
export type LegendKey = { sample: Element | undefined; words: string };
export type LegendGroup = { heading: string | undefined; keys: readonly LegendKey[] };

export type PagePart = {
  title: string;
  sentence: string;
  /** What was left out, from when a revision is, and that acts are counted. */
  notices: readonly string[];
  /** What stands above the drawing: the day. */
  headings: readonly string[];
  /** The drawing, and parts of it that are enlarged, each with its name. */
  drawings: readonly { svg: Element; caption: string | undefined }[];
  legend: { groups: readonly LegendGroup[]; notes: readonly string[]; patterns: readonly Element[] };
  sourceLine: string;
  /** Words in place of a drawing, where there is nothing to draw. */
  instead: readonly string[];
};

export type Page = {
  nodes: readonly AnyNode[];
  /** Addresses of the style sheets, from the root, in order. */
  sheets: readonly string[];
  /** Addresses of the files, from the root, of which drawings repeat parts. */
  files: readonly string[];
};

/** The document of a page. Names of elements and attributes stay as they are written, as drawings need them. */
export function parsePage(html: string): Page {
  const { children } = parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false });
  const sheets = getElementsByTagName("link", children)
    .filter(({ attribs }) => attribs.rel === "stylesheet")
    .flatMap(({ attribs }) => attribs.href ?? []);
  const files = getElementsByTagName("use", children).flatMap(
    ({ attribs }) => attribs.href?.split("#")[0] || [],
  );
  return { nodes: children, sheets: [...new Set(sheets)], files: [...new Set(files)] };
}

/**
 * What a chart in a frame shows, as its parts.
 *
 * @returns none where the page is not one of a chart
 */
export function readPage(nodes: readonly AnyNode[]): PagePart | undefined {
  const part = (name: string) => firstOf(nodes, ({ attribs }) => attribs["data-part"] === name);
  const words = (name: string) => saidIn(part(name));
  const drawing = part("drawing");
  const legend = part("legend");
  if (!drawing) return undefined;
  const drawings = below(drawing, "svg").map((svg) => ({ svg, caption: captionOf(svg) }));
  return {
    title: words("title").join(" "),
    sentence: words("sentence").join(" "),
    notices: [...words("notices"), ...words("note")],
    headings: words("heading"),
    drawings,
    legend: legend ? readLegend(legend) : { groups: [], notes: [], patterns: [] },
    sourceLine: words("source").join(" "),
    instead: drawings.length > 0 ? [] : below(drawing, "h2").map(wordsOf),
  };
}

/** What the paragraphs of a part say, or what it says itself where it has none. */
function saidIn(part: Element | undefined): string[] {
  if (!part) return [];
  const paragraphs = below(part, "p");
  const isText = part.name === "p" || part.name === "h1";
  return (isText ? [part] : paragraphs).map(wordsOf).filter(Boolean);
}

function readLegend(legend: Element): PagePart["legend"] {
  const lists = below(legend, "ul");
  return {
    groups: lists.map((list) => ({
      heading: headingOf(list),
      keys: below(list, "li").map((key) => ({
        sample: below(key, "svg")[0],
        words: spaced(key),
      })),
    })),
    notes: below(legend, "p")
      .filter(({ attribs }) => attribs["data-part"] !== "choosing")
      .map(wordsOf),
    patterns: below(legend, "pattern"),
  };
}

/** The words of a key, parts that stand side by side on the page with a blank between them. */
function spaced(element: Element): string {
  const parts = element.children.flatMap((child) =>
    isTag(child) && child.name === "a" ? child.children : child,
  );
  return parts.map(wordsOf).filter(Boolean).join(" ");
}

function headingOf(list: Element): string | undefined {
  for (let at = list.prev; at; at = at.prev) if (isTag(at) && at.name === "h2") return wordsOf(at);
  return undefined;
}

function captionOf(svg: Element): string | undefined {
  const figure = svg.parent && isTag(svg.parent) && svg.parent.name === "figure" ? svg.parent : undefined;
  return figure && below(figure, "figcaption").map(wordsOf).join(" ");
}

function firstOf(nodes: readonly AnyNode[], test: (element: Element) => boolean): Element | undefined {
  return findOne(test, [...nodes]) ?? undefined;
}

function below(element: Element, name: string): Element[] {
  return getElementsByTagName(name, element.children);
}
