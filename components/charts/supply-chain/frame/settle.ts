/** A thing in a column: where its middle would like to be, and how much room it takes, px. */
export type Sized = { wish: number; height: number; gapBefore: number };

/**
 * Places things below one another, in the order given, as near to their wishes as their sizes
 * allow (least squares, by pooling neighbours that press on each other), within `top` and
 * `bottom`.
 *
 * @returns the top of each, px. Where there is more than fits, the last ones reach below `bottom`
 */
export function settle(things: readonly Sized[], top: number, bottom: number): number[] {
  const offsets: number[] = [];
  let used = 0;
  for (const [index, { height, gapBefore }] of things.entries()) {
    used += index === 0 ? 0 : gapBefore;
    offsets.push(used);
    used += height;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { wish, height }] of things.entries()) {
    let pool = { sum: wish - height / 2 - (offsets[index] ?? 0), count: 1 };
    for (
      let above = pools.at(-1);
      above && above.sum / above.count > pool.sum / pool.count;
      above = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + above.sum, count: pool.count + above.count };
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const most = Math.max(top, bottom - used);
  return shifts.map((shift, index) => Math.min(most, Math.max(top, shift)) + (offsets[index] ?? 0));
}
