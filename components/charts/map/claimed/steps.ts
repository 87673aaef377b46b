import type { IsoDay } from "@/lib/dates";

/** A count that may not be known exactly. */
export type Bounds = { least: number; most: number };

/** A count that holds from a day until the next step. */
export type Step = Bounds & { from: IsoDay };

/**
 * A count as steps, one for each day on which it becomes another.
 *
 * @param days in order, every day on which it may change
 * @param countOn none as long as there is nothing to count
 */
export function stepsOn(days: readonly IsoDay[], countOn: (day: IsoDay) => Bounds | undefined): Step[] {
  const steps: Step[] = [];
  for (const from of days) {
    const count = countOn(from);
    const before = steps.at(-1);
    if (!count || (before && before.least === count.least && before.most === count.most)) continue;
    steps.push({ from, least: count.least, most: count.most });
  }
  return steps;
}

/** The step that holds on a day; none before the first. */
export function stepAt(steps: readonly Step[], day: IsoDay): Step | undefined {
  return steps.findLast(({ from }) => from <= day);
}
