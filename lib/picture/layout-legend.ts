import { textWidth } from "../text-width";
import type { PictureText } from "./layout-picture";
import { textLines } from "./text-lines";

/** A key of a legend: how large its sample is, px; none without one. */
export type LegendKeySize = { sample: { width: number; height: number } | undefined; words: string };
export type LegendSizes = {
  groups: readonly { heading: string | undefined; keys: readonly LegendKeySize[] }[];
  notes: readonly string[];
};

/** Where the sample of a key stands, by its group and its place in it. */
export type PlacedSample = { group: number; key: number; x: number; y: number; times: number };
export type LegendLayout = { texts: PictureText[]; samples: PlacedSample[]; height: number };

const ROW = 22;
const SIZE = 12.5;
const AFTER_SAMPLE = 6;
const BETWEEN = 20;
/** Between two groups on one row, besides. */
const GROUP = 16;

/**
 * The keys of a legend one after another in rows, each group after its heading; a group without one begins a
 * row. Heights from its own upper edge.
 *
 * @param times how much larger than on a page everything is
 */
export function layoutLegend(legend: LegendSizes, width: number, times: number): LegendLayout {
  const texts: PictureText[] = [];
  const samples: PlacedSample[] = [];
  const size = SIZE * times;
  let x = 0;
  let y = 0;
  for (const [group, { heading, keys }] of legend.groups.entries()) {
    const first = keys[0];
    const opening =
      textWidth(heading ?? "", size) * 1.06 + (first ? wideOf(first, size, times) + BETWEEN * times : 0);
    if (x > 0 && (heading === undefined || x + GROUP * times + opening > width)) {
      x = 0;
      y += ROW * times;
    } else if (x > 0) x += GROUP * times;
    if (heading !== undefined) {
      texts.push({ text: heading, x, y: y + size, size, look: "strong" });
      x += textWidth(heading, size) * 1.06 + BETWEEN * times;
    }
    for (const [key, { sample, words }] of keys.entries()) {
      const before = sample ? (sample.width + AFTER_SAMPLE) * times : 0;
      const lines = textLines(words, width - before, size);
      const wide = before + Math.max(...lines.map((line) => textWidth(line, size)), 0);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += ROW * times;
      }
      if (sample) samples.push({ group, key, x, y: y + size * 0.65 - (sample.height * times) / 2, times });
      for (const [index, text] of lines.entries())
        texts.push({ text, x: x + before, y: y + size + index * size * 1.3, size, look: "quiet" });
      y += (lines.length - 1) * size * 1.3;
      x += wide + BETWEEN * times;
    }
  }
  if (texts.length > 0) y += ROW * times;
  for (const line of legend.notes.flatMap((note) => textLines(note, width, size))) {
    texts.push({ text: line, x: 0, y: y + size, size, look: "quiet" });
    y += size * 1.4;
  }
  return { texts, samples, height: y };
}

function wideOf({ sample, words }: LegendKeySize, size: number, times: number): number {
  return (sample ? (sample.width + AFTER_SAMPLE) * times : 0) + textWidth(words, size);
}
