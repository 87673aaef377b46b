import type { ScaleTime } from "d3";
import { type IsoDay, toDay } from "@/lib/dates";
import { tenths } from "@/lib/tenths";

/** One tick: where, which day, and how much of the day its label needs. */
export type TimeTick = { x: number; day: IsoDay; label: "year" | "month" | "month-and-year" | "day" };

const PX_PER_TICK = 110;
/** What the longest label takes up with a little air, px: `30 September 2020`, `May 2020`. */
const DAY_LABEL = 128;
const MONTH_LABEL = 62;
const DAY = 86_400_000;

/**
 * Few ticks, at whole years, months or days. The first one always carries its year: d3's own
 * format leaves it out ("April, July, October": of which year?).
 */
export function timeTicks(scale: ScaleTime<number, number>): TimeTick[] {
  const [x0 = 0, x1 = 0] = scale.range();
  const dates = scale.ticks(Math.max(2, Math.round((x1 - x0) / PX_PER_TICK)));
  const step = (dates[1]?.getTime() ?? Number.POSITIVE_INFINITY) - (dates[0]?.getTime() ?? 0);
  return withRoom(
    dates.filter((date) => date.getTime() % DAY === 0),
    scale,
    step < 28 * DAY ? DAY_LABEL : MONTH_LABEL,
  ).map((date, index) => {
    const day = toDay(date.getTime());
    return { x: tenths(scale(date)), day, label: labelOf(day, step, index === 0) };
  });
}

/** The first date and every later one that is at least `needed` px from the one kept before it. */
function withRoom(dates: readonly Date[], scale: ScaleTime<number, number>, needed: number): Date[] {
  const kept: Date[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (!before || scale(date) - scale(before) >= needed) kept.push(date);
  }
  return kept;
}

function labelOf(day: IsoDay, step: number, first: boolean): TimeTick["label"] {
  if (step < 28 * DAY) return "day";
  if (step >= 360 * DAY) return "year";
  return first || day.slice(5, 7) === "01" ? "month-and-year" : "month";
}
