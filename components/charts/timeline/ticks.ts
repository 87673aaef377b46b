import type { ScaleTime } from "d3";
import { type IsoDay, toDay } from "@/lib/dates";
import { tenths } from "@/lib/tenths";

/** One tick: where, which day, how much of the day its label needs, and on which side of it the label stands. */
export type TimeTick = {
  x: number;
  day: IsoDay;
  label: "year" | "month" | "month-and-year" | "day";
  anchor: "middle" | "end";
};

const PX_PER_TICK = 110;
/** What the longest label takes up with a little air, px: `30 September 2020`, `May 2020`. */
const DAY_LABEL = 128;
const MONTH_LABEL = 62;
const DAY = 86_400_000;

/**
 * Few ticks, at whole years, months or days. The first one always carries its year: d3's own
 * format leaves it out ("April, July, October": of which year?). The label of the last one ends
 * at its tick where half of it would leave the frame.
 *
 * @param beyond how far labels may reach beyond the right end of the scale, px
 */
export function timeTicks(scale: ScaleTime<number, number>, beyond = Number.POSITIVE_INFINITY): TimeTick[] {
  const [x0 = 0, x1 = 0] = scale.range();
  const dates = scale.ticks(Math.max(2, Math.round((x1 - x0) / PX_PER_TICK)));
  const step = (dates[1]?.getTime() ?? Number.POSITIVE_INFINITY) - (dates[0]?.getTime() ?? 0);
  const needed = step < 28 * DAY ? DAY_LABEL : MONTH_LABEL;
  const whole = dates.filter((date) => date.getTime() % DAY === 0);
  const kept = withRoom(whole, scale, needed);
  const fits = (date: Date) => scale(date) + needed / 2 <= x1 + beyond;
  const [last, before] = [kept.at(-1), kept.at(-2)];
  const isCrowded = last && before && !fits(last) && scale(last) - scale(before) < 1.5 * needed;
  return (isCrowded ? kept.slice(0, -1) : kept).map((date, index) => {
    const day = toDay(date.getTime());
    const anchor = fits(date) ? "middle" : "end";
    return { x: tenths(scale(date)), day, label: labelOf(day, step, index === 0), anchor };
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
