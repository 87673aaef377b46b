import render from "dom-serializer";
import type { Element } from "domhandler";
import type { SURFACES } from "../colours";
import type { PictureLayout, PictureText } from "./layout-picture";

export type Inks = (typeof SURFACES)[keyof typeof SURFACES];

/** What is drawn in a picture besides words: drawings, and samples by group and place; all styles resolved. */
export type Drawn = {
  drawings: readonly Element[];
  samples: readonly (readonly (Element | undefined)[])[];
  patterns: readonly Element[];
};

/** A sign that none of the fonts in a picture has, and the one in its place. */
const CROSS = "\u2715";
const TIMES = "×";

const SERIF = "'Source Serif 4', 'Noto Sans SC', serif";
const SANS = "Inter, 'Noto Sans SC', sans-serif";

/** A picture as SVG, as wide and high as is asked for, without fonts. */
export function writePicture(
  layout: PictureLayout,
  drawn: Drawn,
  inks: Inks,
  told: { title: string; sentence: string; width: number },
): { svg: string; width: number; height: number } {
  const { width, height } = layout;
  const outer = { width: told.width, height: Math.round((told.width * height) / width) };
  const drawings = layout.drawings.map((box, index) => {
    const drawing = drawn.drawings[index];
    if (!drawing) return "";
    const { x, y } = box;
    const place = attributes({ x, y, width: box.width, height: box.height });
    const edge = index > 0 ? `<rect ${place} fill="none" stroke="${inks.hairline}"/>` : "";
    return `<svg ${place} viewBox="${escaped(drawing.attribs.viewBox ?? "")}" font-size="15">${inside(drawing)}</svg>${edge}`;
  });
  const samples = layout.samples.map(({ group, key, x, y, times }) => {
    const sample = drawn.samples[group]?.[key];
    return sample ? writeSample(sample, x, y, times) : "";
  });
  const parts = [
    `<title>${escaped(told.title)}</title><desc>${escaped(told.sentence)}</desc>`,
    `<defs>${drawn.patterns.map(markup).join("")}</defs>`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    `<g color="${inks.ink}">${drawings.join("")}</g>`,
    `<g color="${inks.secondary}">${samples.join("")}</g>`,
    layout.texts.map((text) => writeText(text, inks)).join(""),
  ];
  const size = attributes({ width: outer.width, height: outer.height });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" font-family="${SANS}">${parts.join("\n")}</svg>`,
    ...outer,
  };
}

function writeText({ text, x, y, size, look }: PictureText, inks: Inks): string {
  const isSerif = look === "title" || look === "heading";
  const place = attributes({ x, y, "font-size": size });
  const weight = look === "plain" || look === "quiet" ? "" : ' font-weight="600"';
  const family = isSerif ? ` font-family="${SERIF}"` : "";
  const fill = look === "quiet" || look === "strong" ? inks.secondary : inks.ink;
  return `<text ${place}${weight}${family} fill="${fill}">${escaped(text)}</text>`;
}

function writeSample(sample: Element, x: number, y: number, times: number): string {
  const { width, height, viewBox, role: _, ...looks } = sample.attribs;
  const [left = 0, top = 0, wide = 1] = (viewBox ?? `0 0 ${width} ${height}`).split(/\s+/).map(Number);
  const scale = (Number(width) / wide) * times;
  const place = `translate(${rounded(x - left * scale)} ${rounded(y - top * scale)}) scale(${rounded(scale)})`;
  const own = Object.entries(looks).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<g transform="${place}"${own.join("")}>${inside(sample)}</g>`;
}

function inside(element: Element): string {
  return element.children.map((child) => markup(child)).join("");
}

function markup(node: Parameters<typeof render>[0]): string {
  const written = render(node, { xmlMode: true });
  const letters = written.replace(/&#x([0-9a-f]+);/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return legal(letters.replaceAll(CROSS, TIMES));
}

function attributes(values: Record<string, number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${rounded(value)}"`)
    .join(" ");
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return legal(text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter));
}

/** Characters that no XML may hold, not even escaped, as the sign for one that cannot be shown. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}
