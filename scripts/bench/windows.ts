import type { IsoDay } from "@/lib/dates";

type Counted = { day: IsoDay; acts: number };

/** How far from the wanted number a window may be to count as good, as a part of it. */
const NEAR = 0.02;

/**
 * The window of days that holds about `wanted` acts: the longest of those that are near enough,
 * the earliest of equals, or else the one that comes nearest.
 *
 * @param days in ascending order, each once
 * @returns first and last day; none when all days together hold too few
 */
export function chooseWindow(
  days: readonly Counted[],
  wanted: number,
): { from: IsoDay; to: IsoDay } | undefined {
  const miss = (acts: number) => Math.max(0, Math.abs(acts - wanted) / wanted - NEAR);
  let best: { from: IsoDay; to: IsoDay; miss: number; length: number } | undefined;
  let end = 0;
  let acts = 0;
  for (const [start, { day: from, acts: first }] of days.entries()) {
    for (; end < days.length && acts < wanted; end += 1) acts += days[end]?.acts ?? 0;
    const last = days[end - 1];
    const shorter = days[end - 2];
    for (const [held, to, length] of [
      [acts, last, end - start],
      [acts - (last?.acts ?? 0), shorter, end - start - 1],
    ] as const) {
      if (!to || length < 1) continue;
      const found = { from, to: to.day, miss: miss(held), length };
      if (!best || found.miss < best.miss || (found.miss === best.miss && length > best.length)) best = found;
    }
    acts -= first;
  }
  return best && best.miss < 0.5 ? { from: best.from, to: best.to } : undefined;
}

/**
 * The choice of values that together leave about half of all acts.
 *
 * @param counts acts by value, at most some ten values: every choice of them is tried
 * @returns in the order given; of equals the first in it. None for no acts
 */
export function chooseHalf<Value>(counts: readonly { value: Value; acts: number }[]): Value[] {
  const half = counts.reduce((sum, { acts }) => sum + acts, 0) / 2;
  let best = { values: [] as Value[], miss: half };
  for (let choice = 1; choice < 2 ** counts.length; choice += 1) {
    const chosen = counts.filter((_, place) => choice & (1 << place));
    const miss = Math.abs(chosen.reduce((sum, { acts }) => sum + acts, 0) - half);
    if (miss < best.miss) best = { values: chosen.map(({ value }) => value), miss };
  }
  return best.values;
}
