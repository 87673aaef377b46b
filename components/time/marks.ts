import type { IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { xOf } from "./day-track";

/** Whether something was lost on a day, something gained, or both. */
export type MarkKind = "loss" | "gain" | "both";

/** A day on which something changed, and what is said of it; one mark a day at most. */
export type DayMark = { day: IsoDay; label: string; kind: MarkKind };

/** A track as it is drawn: its days, its marks, oldest first, and its width, px. */
export type Track = { span: Days; marks: readonly DayMark[]; width: number };

/**
 * Marks that are drawn as one. `x` in per cent of the track; `reach` is how far to either side
 * it answers to a pointer, px.
 */
export type MarkPlace = { x: number; kind: MarkKind; reach: number; marks: readonly DayMark[] };

/** Marks nearer than this share a place, px. */
const NEAR = 2;
/** How far beside a mark a pointer still means it, px. */
const REACH = 4;

/** The marks whose day is on the track, in their order. */
export function marksIn(marks: readonly DayMark[], { first, last }: Days): DayMark[] {
  return marks.filter(({ day }) => day >= first && day <= last);
}

/**
 * Puts every mark at the first mark before it that is nearer than 2 px and begins a place, else
 * at a place of its own: places are 2 px apart or more, and do not answer for each other.
 *
 * @returns from left to right; none while the width is not known
 */
export function placeMarks({ span, marks, width }: Track): MarkPlace[] {
  if (width <= 0) return [];
  const places: { x: number; marks: DayMark[] }[] = [];
  const px = (x: number) => (x / 100) * width;
  for (const mark of marks) {
    const x = xOf(mark.day, span);
    const before = places.at(-1);
    if (before && px(x - before.x) < NEAR) before.marks.push(mark);
    else places.push({ x, marks: [mark] });
  }
  return places.map((place, index) => {
    const before = places[index - 1]?.x ?? Number.NEGATIVE_INFINITY;
    const after = places[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const reach = Math.min(REACH, px(place.x - before) / 2, px(after - place.x) / 2);
    return { ...place, kind: kindOf(place.marks), reach };
  });
}

function kindOf(marks: readonly DayMark[]): MarkKind {
  const [kind = "both", ...others] = new Set(marks.map((mark) => mark.kind));
  return others.length > 0 ? "both" : kind;
}

/** The mark nearest to a place, px from the left end of the track, and within 4 px of it; of two, the earlier. */
export function nearestMark(at: number, { span, marks, width }: Track): DayMark | undefined {
  let nearest: DayMark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.abs((xOf(mark.day, span) / 100) * width - at);
    if (distance > REACH || distance >= least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

/** The mark of a day itself. */
export function markOn(marks: readonly DayMark[], day: IsoDay): DayMark | undefined {
  return marks.find((mark) => mark.day === day);
}

/** The last mark before a day. */
export function previousMark(marks: readonly DayMark[], day: IsoDay): DayMark | undefined {
  return marks.findLast((mark) => mark.day < day);
}

/** The first mark after a day. */
export function nextMark(marks: readonly DayMark[], day: IsoDay): DayMark | undefined {
  return marks.find((mark) => mark.day > day);
}
