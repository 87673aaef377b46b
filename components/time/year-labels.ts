import type { Days } from "@/lib/stretch";
import { textWidth } from "@/lib/text-width";
import { xOf } from "./day-track";

/** A year at its 1 January, `x` in per cent of the track. */
export type YearLabel = { year: number; x: number };

/** Of the type in which the years are written, px. */
const SIZE = 12;
/** Least room between two labels, px. */
const GAP = 8;
/** Digits of a table are all as wide as the widest. */
const ROOM = textWidth("0000", SIZE) + GAP;
/** Years from one label to the next: the first at which the labels have room. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 1_000];

/**
 * The years that are written below a track, each in the middle of its 1 January: as many as
 * stand side by side without touching.
 *
 * @param width of the track, px
 * @returns from left to right; none while the width is not known or where no year begins
 */
export function labelYears(span: Days, width: number): YearLabel[] {
  if (width <= 0) return [];
  const from = Number(span.first.slice(0, 4)) + (span.first.slice(5) === "01-01" ? 0 : 1);
  const to = Number(span.last.slice(0, 4));
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const year = from + index;
    return { year, x: xOf(`${year}-01-01`, span) };
  });
  for (const step of STEPS) {
    const labels = all.filter(({ year }) => year % step === 0);
    if (hasRoom(labels, width)) return labels;
  }
  return [];
}

function hasRoom(labels: readonly YearLabel[], width: number): boolean {
  return labels.every(({ x }, index) => {
    const before = labels[index - 1];
    return !before || ((x - before.x) / 100) * width >= ROOM;
  });
}
