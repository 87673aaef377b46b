import { textWidth } from "../text-width";
import { wrapRuns } from "../wrap-runs";

/** Where a word that is wider than a line is best parted: after these. */
const SEAM = /(?<=[&?/,=~-])/;

/**
 * A text as lines no wider than `width`, px: parted at blanks, and a word that is wider than a line inside it.
 * Nothing is cut off; no text gives no line.
 */
export function textLines(text: string, width: number, size: number, isBold = false): string[] {
  const room = isBold ? width / 1.06 : width;
  const words = text.split(" ").flatMap((word) => partsOf(word, room, size));
  const runs = [{ text: words.join(" "), style: "text" }];
  return wrapRuns(runs, width, size, isBold).map((line) => line.map((run) => run.text).join(""));
}

/** A word in parts that fit a line each; one that fits is one part. */
function partsOf(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const piece of word
    .split(SEAM)
    .flatMap((seamed) => (textWidth(seamed, size) > width ? [...seamed] : seamed))) {
    if (part !== "" && textWidth(part + piece, size) > width) {
      parts.push(part);
      part = "";
    }
    part += piece;
  }
  return [...parts, part];
}
