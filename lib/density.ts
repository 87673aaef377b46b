import { type BinRow, binDays, binStart, type Step, stepFor } from "./bins";
import { addDays, daysBetween, type IsoDay } from "./dates";
import { firstOfMonth } from "./months";
import type { Days } from "./stretch";

/** How wide the plot of the timeline is drawn, px; a page scales it a little. */
export const PLOT_WIDTH = 857;

/** Above so many in view, events are counted rather than drawn one by one. */
export const MOST_MARKS = 300;

/** What is drawn instead of too many events: how many there are in each bin of the days shown. */
export type Counted = { step: Step; days: Days; rows: readonly BinRow[] };

/**
 * How the events of a window are counted, where there are too many to be drawn one by one. A
 * single day is never counted: zooming in ends in single events.
 *
 * @param window where it has no end, the months of the events decide, made up to whole bins
 * @returns none where events are drawn
 */
export function countedIn(
  { from, to }: { from?: IsoDay | undefined; to?: IsoDay | undefined },
  { events, firstMonth, lastMonth }: { events: number; firstMonth: IsoDay | null; lastMonth: IsoDay | null },
): Omit<Counted, "rows"> | undefined {
  const first = from ?? firstMonth;
  const last = to ?? (lastMonth && addDays(firstOfMonth(lastMonth, 1), -1));
  if (events <= MOST_MARKS || !first || !last || first >= last) return undefined;
  const step = stepOf({ first, last });
  return {
    step,
    days: { first: from ?? binStart(first, step), last: to ?? binDays(binStart(last, step), step).last },
  };
}

/** The step of the bins that fill the plot with a stretch of days. */
export function stepOf({ first, last }: Days): Step {
  return stepFor(daysBetween(first, last) + 1, PLOT_WIDTH);
}
