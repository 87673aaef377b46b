import { tenths } from "@/lib/tenths";
import { textWidth } from "@/lib/text-width";
import type { TimelineMark } from "./layout";
import { type Interval, stackIntervals } from "./stack";

/** A mark that has its x but not yet its y, and the stretch of its line that it takes up. */
export type Placeable = Interval & { mark: TimelineMark; title: string };

/** Air on either side of a title, px. */
export const LABEL_GAP = 6;
const LABEL_SIZE = 12.5;

/** Levels that a lane may have for the sake of titles. */
const MOST_LEVELS = 12;

/** What a title takes up with the air on both sides, px. */
export function titleWidth(title: string): number {
  return textWidth(title, LABEL_SIZE) + 2 * LABEL_GAP;
}

type Stacking = { levels: number[]; labelled: readonly boolean[] };

/**
 * Makes room for as many titles as the lane takes without growing tall: those of far-reaching
 * acts first, then the older ones. What gets no room may still find some by itself.
 */
export function stackWithTitles(members: readonly Placeable[], width: number): Stacking {
  const ranked = [...members.keys()].sort((a, b) => rank(members[a]) - rank(members[b]) || a - b);
  const stackFirst = (count: number): Stacking => {
    const chosen = new Set(ranked.slice(0, count));
    const labelled = members.map((_, index) => chosen.has(index));
    const intervals = members.map((member, index) => (chosen.has(index) ? withTitle(member, width) : member));
    return { labelled, levels: stackIntervals(intervals) };
  };
  let best = stackFirst(0);
  let [fits, tooMany] = [0, members.length + 1];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    const stacking = stackFirst(count);
    if (Math.max(...stacking.levels) < MOST_LEVELS) [fits, best] = [count, stacking];
    else tooMany = count;
  }
  return best;
}

function rank(member: Placeable | undefined): number {
  return member?.mark.beyond ? 0 : 1;
}

/** The stretch of a mark with its title: to its right, or to its left where the drawing ends before. */
function withTitle({ left, right, title }: Placeable, width: number): Interval {
  const needed = titleWidth(title);
  return right + needed <= width ? { left, right: right + needed } : { left: left - needed, right };
}

/** Gives a mark its title where the whole of it fits before the next mark of its level, or after the last one. */
export function withTitles(
  placed: readonly Placeable[],
  labelled: readonly boolean[],
  { left: start, right: width }: Interval,
): TimelineMark[] {
  const levels = new Map<number, (Placeable & { wanted: boolean })[]>();
  for (const [index, member] of placed.entries()) {
    const level = levels.get(member.mark.y) ?? [];
    levels.set(member.mark.y, [...level, { ...member, wanted: labelled[index] ?? false }]);
  }
  const labels = new Map<string, TimelineMark["label"]>();
  for (const level of levels.values()) {
    let free = start;
    for (const [index, { mark, title, left, right }] of level.entries()) {
      const needed = titleWidth(title);
      const next = level[index + 1];
      const reserved = next?.wanted && next.right + titleWidth(next.title) > width;
      const limit = next ? next.left - (reserved ? titleWidth(next.title) : 0) : width;
      if (limit - right >= needed) {
        labels.set(mark.id, { x: tenths(right + LABEL_GAP), anchor: "start" });
        free = right + needed;
      } else {
        if (left - free >= needed) labels.set(mark.id, { x: tenths(left - LABEL_GAP), anchor: "end" });
        free = right;
      }
    }
  }
  return placed.map(({ mark }) => {
    const label = labels.get(mark.id);
    return label ? { ...mark, label } : mark;
  });
}
