import type { IsoDay } from "@/lib/dates";
import { type DayMark, nextMark } from "./marks";

/** Where playing goes, and whether it goes on from there. */
export type PlayStep = { day: IsoDay; goesOn: boolean };

/** One step of playing: the next mark after a day; none after the last. */
export function stepPlay(marks: readonly DayMark[], day: IsoDay): PlayStep | undefined {
  const next = nextMark(marks, day);
  return next && { day: next.day, goesOn: nextMark(marks, next.day) !== undefined };
}

/**
 * The first step of playing: the next mark, or from the last on the first day of the track, from
 * which it begins anew; none where no mark would follow.
 */
export function startPlay(marks: readonly DayMark[], day: IsoDay, first: IsoDay): PlayStep | undefined {
  const next = stepPlay(marks, day);
  if (next) return next;
  return nextMark(marks, first) && { day: first, goesOn: true };
}
