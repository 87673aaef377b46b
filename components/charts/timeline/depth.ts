/** Marks that may share one place of a lane before they are counted instead. */
export const MOST_DEEP = 3;

/**
 * The most marks that would stand over each other, were a lane one row high.
 *
 * @param xs in ascending order
 * @param width of a mark, px
 * @returns 0 for none
 */
export function depthOf(xs: readonly number[], width: number): number {
  let first = 0;
  let most = 0;
  for (const [index, x] of xs.entries()) {
    while ((xs[first] ?? x) <= x - width) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
