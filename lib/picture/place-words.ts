import { arrange, type Box } from "./arrange";
import { layoutLegend, type PlacedSample } from "./layout-legend";
import type { Fitted, PictureText, PictureWords, Room } from "./layout-picture";
import { textLines } from "./text-lines";

const MARGIN = 32;
const CAPTION = 18;
/** A column of text is no wider, px. */
const MEASURE = 980;
/** Less than this is no room for a drawing, px. */
const LEAST = 120;
/** The part of a picture's width that words have beside a drawing, and what is between them, px. */
const COLUMN = 0.4;
const GUTTER = 28;

/** Lines of text, samples, and the height that they take up. */
type Written = { texts: PictureText[]; samples: PlacedSample[]; height: number };

/** Words above and below the drawing. */
export function layoutBelow(words: PictureWords, { width, height, times }: Room): Fitted {
  const inner = width - 2 * MARGIN;
  const head = written(headOf(words), inner, times, Math.min(inner, MEASURE * times));
  const keys = keysOf(words, inner, times);
  const foot = written(footOf(words), inner, times);
  const gap = 12 * times;
  const top = MARGIN + head.height + gap;
  const below = keys.height + gap + foot.height + MARGIN - 6;
  const room = height === undefined ? undefined : Math.max(1, height - top - gap - below);
  const placed = placeDrawings(words, { x: MARGIN, y: top, width: inner, height: room }, times);
  const under = top + placed.height + gap;
  const last = under + keys.height + gap;
  return {
    width,
    height: height ?? Math.ceil(last + foot.height + MARGIN - 6),
    drawings: placed.boxes,
    ...together([moved(head, MARGIN), placed.captions, moved(keys, under), moved(foot, last)]),
    fits: room === undefined || words.drawings.length === 0 || room >= LEAST,
  };
}

/** All words in a column, the drawing beside it as high as the picture. */
export function layoutBeside(words: PictureWords, { width, height = width, times }: Room): Fitted {
  const column = width * COLUMN - MARGIN;
  const high = height - 2 * MARGIN;
  const head = written(headOf(words), column, times);
  const keys = keysOf(words, column, times);
  const foot = written(footOf(words), column, times);
  const left = MARGIN + column + GUTTER;
  const room = { x: left, y: MARGIN, width: width - left - MARGIN, height: high };
  const { boxes, captions } = placeDrawings(words, room, times);
  const gap = 14 * times;
  const last = height - MARGIN - foot.height + 6;
  return {
    width,
    height,
    drawings: boxes,
    ...together([moved(head, MARGIN), captions, moved(keys, MARGIN + head.height + gap), moved(foot, last)]),
    fits: words.drawings.length > 0 && head.height + keys.height + foot.height + 2 * gap <= high,
  };
}

type Block = { text: string; look: PictureText["look"]; size: number; leading: number };

function headOf({ title, sentence, notices, headings, instead }: PictureWords): Block[] {
  return [
    { text: title, look: "title", size: 26, leading: 1.25 },
    { text: sentence, look: "quiet", size: 16, leading: 1.4 },
    ...notices.map((text) => ({ text, look: "plain" as const, size: 13, leading: 1.5 })),
    ...headings.map((text) => ({ text, look: "heading" as const, size: 16, leading: 1.5 })),
    ...instead.map((text) => ({ text, look: "plain" as const, size: 15, leading: 1.6 })),
  ];
}

function footOf({ foot }: PictureWords): Block[] {
  return foot.map((text) => ({ text, look: "quiet", size: 12, leading: 1.45 }));
}

function written(blocks: readonly Block[], width: number, times: number, measure = width): Written {
  const texts: PictureText[] = [];
  let y = 0;
  for (const { text, look, size, leading } of blocks) {
    const isBold = look === "title" || look === "heading";
    for (const line of textLines(text, look === "quiet" ? measure : width, size * times, isBold)) {
      texts.push({ text: line, x: MARGIN, y: y + size * times, size: size * times, look });
      y += size * leading * times;
    }
  }
  return { texts, samples: [], height: y };
}

function keysOf({ legend }: PictureWords, width: number, times: number): Written {
  const { texts, samples, height } = layoutLegend(legend, width, times);
  return {
    texts: texts.map((text) => ({ ...text, x: text.x + MARGIN })),
    samples: samples.map((sample) => ({ ...sample, x: sample.x + MARGIN })),
    height,
  };
}

type DrawingRoom = { x: number; y: number; width: number; height: number | undefined };

function placeDrawings({ drawings }: PictureWords, room: DrawingRoom, times: number) {
  const { boxes, height } = arrange(
    drawings.map(({ size }) => size),
    room,
    CAPTION * times,
  );
  const placed: Box[] = boxes.map((box) => ({ ...box, x: box.x + room.x, y: box.y + room.y }));
  const texts = placed.flatMap(({ x, y, height: high }, index): PictureText[] => {
    const caption = drawings[index]?.caption;
    if (caption === undefined) return [];
    return [{ text: caption, x, y: y + high + 14 * times, size: 12 * times, look: "quiet" }];
  });
  return { boxes: placed, height, captions: { texts, samples: [], height: 0 } };
}

function moved({ texts, samples, height }: Written, down: number): Written {
  return {
    texts: texts.map((text) => ({ ...text, y: text.y + down })),
    samples: samples.map((sample) => ({ ...sample, y: sample.y + down })),
    height,
  };
}

function together(parts: readonly Written[]): Omit<Written, "height"> {
  return { texts: parts.flatMap(({ texts }) => texts), samples: parts.flatMap(({ samples }) => samples) };
}
