import { type PictureFrame, PRESET_SIZES } from "../link/picture";
import type { Box, Size } from "./arrange";
import type { LegendSizes, PlacedSample } from "./layout-legend";
import { layoutBelow, layoutBeside } from "./place-words";

/** A line of text in a picture, px from its upper left corner, and how it looks. */
export type PictureText = {
  text: string;
  x: number;
  y: number;
  size: number;
  look: "title" | "heading" | "plain" | "strong" | "quiet";
};

/** What is written in a picture, and how large its drawings and samples are. */
export type PictureWords = {
  title: string;
  sentence: string;
  notices: readonly string[];
  headings: readonly string[];
  /** Said in place of a drawing, where there is none. */
  instead: readonly string[];
  foot: readonly string[];
  /** Said where words of the drawing come out too small to be read. */
  small: string;
  drawings: readonly { size: Size; caption: string | undefined }[];
  /** The size of the smallest words of the drawing, in its own units; none without words. */
  smallest: number | undefined;
  legend: LegendSizes;
};

export type PictureLayout = {
  /** In its own units: a picture may be shown larger or smaller. */
  width: number;
  height: number;
  texts: PictureText[];
  drawings: Box[];
  samples: PlacedSample[];
};

/** A layout in a given shape, and whether everything has room in it. */
export type Fitted = PictureLayout & { fits: boolean };

/** How much larger than on a page words are, and how wide and high the picture is; as high as it needs without a height. */
export type Room = { width: number; height: number | undefined; times: number };

/** Widths between which a picture is laid out; a narrower or wider one is the same made smaller or larger. */
const NARROW = 720;
const WIDE = 1200;
/** Below this words count as too small, px. */
const LEGIBLE = 7;
/** How much larger or smaller than on a page the words of a shape are. */
const TIMES = [1.2, 1.05, 0.9, 0.8, 0.7];

/**
 * A picture as numbers: nothing in it is cut off. Where its shape is given, everything is made to fit: words
 * stand above and below the drawing or beside it, as large as leaves the drawing the most.
 */
export function layoutPicture(words: PictureWords, { width, preset }: PictureFrame): PictureLayout {
  const shape = preset && PRESET_SIZES[preset];
  if (!shape) {
    const own = Math.min(WIDE, Math.max(NARROW, width));
    return told(words, width, (said) => layoutBelow(said, { width: own, height: undefined, times: 1 }));
  }
  const shapes = preset === "print" ? [shape, { width: shape.height, height: shape.width }] : [shape];
  const made = shapes.flatMap((size) =>
    TIMES.flatMap((times) =>
      [layoutBelow, layoutBeside].map((layout) => {
        const laid = told(words, width, (said) => layout(said, { ...size, times }));
        return { laid, worth: laid.fits ? worthOf(laid, times) : -1 / times };
      }),
    ),
  );
  return made.reduce((best, one) => (one.worth > best.worth ? one : best)).laid;
}

/** How good a layout is: by how large its drawing is, and a little by how large its words. */
function worthOf({ drawings, width }: PictureLayout, times: number): number {
  return ((drawings[0]?.width ?? width) / width) * Math.sqrt(times);
}

/** Lays out once, and once more with a word about it where the drawing comes out too small. */
function told(words: PictureWords, shown: number, layout: (words: PictureWords) => Fitted): Fitted {
  const first = layout(words);
  const [main] = words.drawings;
  const [box] = first.drawings;
  if (!main || !box || words.smallest === undefined) return first;
  const size = (words.smallest * box.width * shown) / (main.size.width * first.width);
  return size < LEGIBLE ? layout({ ...words, foot: [words.small, ...words.foot] }) : first;
}
