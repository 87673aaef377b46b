/** A stretch of a line that a mark and what belongs to it take up, px. */
export type Interval = { left: number; right: number };

/**
 * For each interval, the lowest level (0 is the top) on which none that begins before it
 * reaches into it.
 *
 * @returns one level per interval, in the order given; none for none
 */
export function stackIntervals(intervals: readonly Interval[]): number[] {
  const levels: number[] = [];
  const ends: number[] = [];
  const inOrder = [...intervals.entries()].sort(([, a], [, b]) => a.left - b.left || a.right - b.right);
  for (const [index, { left, right }] of inOrder) {
    const free = ends.findIndex((end) => end <= left);
    const level = free === -1 ? ends.length : free;
    ends[level] = right;
    levels[index] = level;
  }
  return levels;
}
