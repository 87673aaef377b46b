import type { Element } from "domhandler";
import { SURFACES } from "../colours";
import type { PictureFrame } from "../link/picture";
import { cleanDrawing } from "./clean-drawing";
import { elementsIn } from "./elements";
import { layoutPicture } from "./layout-picture";
import type { Page, PagePart } from "./read-page";
import { repeatable } from "./repeatable";
import { resolveStyles } from "./resolve-styles";
import { stillStrokes } from "./still-strokes";
import type { StyleRule } from "./style-rules";
import { writePicture } from "./write-picture";

type Given = {
  page: Page;
  part: PagePart;
  /** What the page's style sheets say, in order, for the frame's scheme. */
  rules: readonly StyleRule[];
  /** The texts of the files of which the page's drawings repeat parts, by address. */
  files: ReadonlyMap<string, string>;
  frame: PictureFrame;
  /** What the site is called. */
  name: string;
  /** Scheme and host, put before the links in drawings. */
  origin: string;
  /** Lines below the drawing, after its sources. */
  foot: readonly string[];
  notices: readonly string[];
  /** Said where words of the drawing come out too small to be read. */
  small: string;
};

/** The picture of a page's chart as SVG without fonts. The page's nodes are changed on the way. */
export function makePicture({ page, part, rules, files, frame, name, origin, ...words }: Given) {
  const { scheme } = frame;
  const svgs = part.drawings.map(({ svg }) => svg);
  const { groups, notes, patterns } = part.legend;
  const samples = groups.map(({ keys }) => keys.flatMap(({ sample }) => sample ?? []));
  resolveStyles(page.nodes, [...svgs, ...samples.flat(), ...patterns], rules, scheme);

  const cleaning = { origin, repeatable: repeatable(page, files) };
  const drawings = svgs.map((svg) => cleanDrawing(svg, cleaning));
  const keys = groups.map(({ heading, keys: own }) => ({
    heading,
    keys: own.map(({ sample, words: said }) => ({ sample: sampleOf(sample, cleaning), words: said })),
  }));
  const layout = layoutPicture(
    {
      ...words,
      title: part.title,
      sentence: part.sentence,
      notices: [...part.notices, ...words.notices],
      headings: part.headings,
      instead: part.instead,
      foot: [`${name} · ${part.sourceLine}`, ...words.foot],
      drawings: drawings.map((drawing, index) => ({
        size: sizeOf(drawing),
        caption: part.drawings[index]?.caption,
      })),
      smallest: smallestIn(drawings[0]),
      legend: {
        notes,
        groups: keys.map((group) => ({
          ...group,
          keys: group.keys.map((key) => ({ ...key, sample: key.sample && shownSize(key.sample) })),
        })),
      },
    },
    frame,
  );
  for (const [index, drawing] of drawings.entries())
    stillStrokes(drawing, (layout.drawings[index]?.width ?? 1) / sizeOf(drawing).width);
  const drawn = {
    drawings,
    samples: keys.map((group) => group.keys.map(({ sample }) => sample)),
    patterns: patterns.map((pattern) => cleanDrawing(pattern, cleaning)),
  };
  return writePicture(layout, drawn, SURFACES[scheme], {
    title: part.title,
    sentence: part.sentence,
    width: frame.width,
  });
}

/** The sample of a key, cleaned; none where nothing of it is drawn. */
function sampleOf(
  sample: Element | undefined,
  cleaning: Parameters<typeof cleanDrawing>[1],
): Element | undefined {
  if (!sample) return undefined;
  const clean = cleanDrawing(sample, cleaning);
  if (clean.children.length === 0) return undefined;
  stillStrokes(clean, 1);
  return clean;
}

function sizeOf({ attribs }: Element) {
  const [, , width = 1, height = 1] = (attribs.viewBox ?? "").split(/\s+/).map(Number);
  return { width, height };
}

function shownSize({ attribs }: Element) {
  return { width: Number(attribs.width), height: Number(attribs.height) };
}

function smallestIn(drawing: Element | undefined): number | undefined {
  if (!drawing) return undefined;
  const sizes = elementsIn(drawing).flatMap(({ attribs }) => Number(attribs["font-size"]) || []);
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}
