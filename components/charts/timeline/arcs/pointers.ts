import type { IsoDay } from "@/lib/dates";
import { tenths } from "@/lib/tenths";
import { textWidth } from "@/lib/text-width";
import { ARC_TYPE, type Box, type Point } from "./boxes";

/** Another act that the open one is linked to and that is not in the drawing. */
export type Outside = { key: string; day: IsoDay; title: string; label: string };

/** Where the other act lies: before or after the window, or in it but kept out by a filter. */
export type Whither = "before" | "after" | "filtered";

/** The end of an arc at the edge of the plot: its tip, and the words beside it. */
export type Pointer = {
  key: string;
  tip: Point;
  whither: Whither;
  text: { x: number; anchor: "start" | "end"; words: string };
};

/** Height of one row of pointers, px: a finger's least. */
export const POINTER_ROW = 24;
const MOST_ROWS = 6;
const TIP = 7;
const GAP = 10;

/** The words of a pointer: the other act's title, with what lies between the two where there is room. */
export type PointerWords = (title: string, label: string) => string;

/**
 * Rows of pointers under the axis. Each takes the first row in which its words touch no other's;
 * what finds none of the first six rows is counted as `more`.
 *
 * @param outside the most important first
 * @param x where a day stands; a day outside the window at its nearer end
 * @returns px from the top left of the drawing; none for none, and then no height
 */
export function layoutPointers(
  outside: readonly Outside[],
  x: (day: IsoDay) => number,
  { from, to }: { from: IsoDay; to: IsoDay },
  { left, right, bottom }: Box,
  wordsOf: PointerWords,
): { pointers: Pointer[]; more: number; height: number } {
  const rows: { left: number; right: number }[][] = [];
  const pointers: Pointer[] = [];
  for (const { key, day, title, label } of outside) {
    const whither = day < from ? "before" : day > to ? "after" : "filtered";
    const tipX = whither === "before" ? left + TIP : whither === "after" ? right - TIP : x(day);
    const anchor = tipX > (left + right) / 2 ? "end" : "start";
    const textX = anchor === "start" ? tipX + GAP : tipX - GAP;
    const room = anchor === "start" ? right - textX : textX - left;
    const words = fitting([wordsOf(title, label), title], room);
    const width = textWidth(words, ARC_TYPE);
    const taken = { left: Math.min(tipX - TIP, textX - (anchor === "end" ? width : 0)), right: 0 };
    taken.right = Math.max(tipX + TIP, textX + (anchor === "start" ? width : 0));
    const free = rows.findIndex((row) =>
      row.every((other) => other.right + GAP <= taken.left || taken.right + GAP <= other.left),
    );
    const row = free === -1 ? rows.length : free;
    if (row >= MOST_ROWS) continue;
    rows[row] = [...(rows[row] ?? []), taken];
    pointers.push({
      key,
      whither,
      tip: { x: tenths(tipX), y: bottom + row * POINTER_ROW + POINTER_ROW / 2 },
      text: { x: tenths(textX), anchor, words },
    });
  }
  const more = outside.length - pointers.length;
  return { pointers, more, height: (rows.length + (more > 0 ? 1 : 0)) * POINTER_ROW };
}

/** The first text that fits, or as much of the last one as does. */
function fitting(texts: readonly string[], room: number): string {
  const whole = texts.find((text) => textWidth(text, ARC_TYPE) <= room);
  if (whole !== undefined) return whole;
  const letters = [...(texts.at(-1) ?? "")];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, ARC_TYPE) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
