import { earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";

/**
 * The days between which a slider moves: from the year of the first change to the newest day, and
 * as far as the days shown.
 *
 * @param changes oldest first; none gives the newest day's year
 */
export function slidingDays(
  changes: readonly { day: IsoDay }[],
  newest: IsoDay,
  shown: readonly IsoDay[],
): Days {
  const first = changes[0]?.day ?? newest;
  return {
    first: [`${first.slice(0, 4)}-01-01`, ...shown].reduce(earlierDay),
    last: [newest, ...shown].reduce(laterDay),
  };
}
