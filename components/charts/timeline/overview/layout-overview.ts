import { addDays, daysBetween, type IsoDay } from "@/lib/dates";
import { firstOfMonth, monthsBetween } from "@/lib/months";
import type { Days, Stretch } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import { SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";

/** Acts of one group of senders in one month (`2019-05`). */
export type MonthCount = { month: string; group: SenderGroup; acts: number };

/** The bars of one group: one path, in days across and px down. */
export type OverviewGroup = { group: SenderGroup; acts: number; path: string };

/** `x` in per cent. `from` is the least of three widths at which there is room for the label. */
export type YearTick = { year: number; x: number; from: "narrow" | "medium" | "wide" };

export type OverviewLayout = {
  /** The width of the bars' own drawing, days. */
  days: number;
  groups: OverviewGroup[];
  /** The month with the most acts, the first of several; none without acts. `x` in per cent. */
  peak?: { month: IsoDay; acts: number; x: number };
  years: YearTick[];
};

/** How tall the bars of the fullest month are, px. */
export const TALLEST = 44;
/** The part of a month that its bar does not take up. */
const GAP = 0.14;
/** Labels of years that fit side by side at each width. */
const ROOM = { narrow: 5, medium: 11, wide: 18 } as const;

/** The days that the strip and every window may show: whole months, and one more at either end of the record. */
export function wholeOf(span: Days): Days {
  return {
    first: firstOfMonth(span.first, -1),
    last: addDays(firstOfMonth(span.last, 2), -1),
  };
}

/** Where a moment stands on the strip, per cent of its width; at the nearer end for one outside. */
export function acrossOf(ms: number, { start, end }: Stretch): number {
  return Math.round(Math.min(1, Math.max(0, (ms - start) / (end - start))) * 100_000) / 1_000;
}

/**
 * One stacked bar per month, the groups in their fixed order from the floor up; equal heights
 * are equal numbers of acts, and the fullest month is {@link TALLEST} high.
 *
 * @param counts any order, at most one of each month and group; months outside `whole` are left out
 * @param whole the days from the left end to the right one
 * @returns no groups and no peak for no acts, never NaN
 */
export function layoutOverview(counts: readonly MonthCount[], whole: Days): OverviewLayout {
  const days = daysBetween(whole.first, whole.last) + 1;
  const shown = counts.filter(
    ({ month, acts }) => acts > 0 && `${month}-01` >= whole.first && `${month}-01` <= whole.last,
  );
  const perMonth = new Map<string, number>();
  for (const { month, acts } of shown) perMonth.set(month, (perMonth.get(month) ?? 0) + acts);
  const [most] = [...perMonth].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const floor = new Map<string, number>();
  const groups = SENDER_GROUPS.flatMap((group) => {
    const own = shown.filter((count) => count.group === group).sort((a, b) => (a.month < b.month ? -1 : 1));
    const path = own.map(({ month, acts }) => {
      const below = floor.get(month) ?? 0;
      floor.set(month, below + acts);
      return bar(`${month}-01`, [below, below + acts], { first: whole.first, most: most?.[1] ?? 1 });
    });
    const acts = own.reduce((sum, count) => sum + count.acts, 0);
    return acts > 0 ? [{ group, acts, path: path.join("") }] : [];
  });
  const x = (day: IsoDay) => Math.round((daysBetween(whole.first, day) / days) * 100_000) / 1_000;
  return {
    days,
    groups,
    ...(most && { peak: { month: `${most[0]}-01`, acts: most[1], x: x(`${most[0]}-16`) } }),
    years: yearTicks(whole, x),
  };
}

/** The bar of one group in one month, from one number of acts to another. */
function bar(
  month: IsoDay,
  [below, above]: readonly [number, number],
  { first, most }: { first: IsoDay; most: number },
): string {
  const length = daysBetween(month, firstOfMonth(month, 1));
  const [bottom, top] = [below, above].map((acts) => tenths(TALLEST * (1 - acts / most)));
  const left = tenths(daysBetween(first, month) + (length * GAP) / 2);
  const right = tenths(left + length * (1 - GAP));
  return `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
}

/** Steps double, so that what is shown at a narrow width is shown at every wider one too. */
function yearTicks(whole: Days, x: (day: IsoDay) => number): YearTick[] {
  const first = Number(whole.first.slice(0, 4)) + (whole.first.slice(5) === "01-01" ? 0 : 1);
  const years = Math.max(0, Number(whole.last.slice(0, 4)) - first + 1);
  const span = monthsBetween(whole.first, whole.last) / 12;
  const step = (room: number) => 2 ** Math.max(0, Math.ceil(Math.log2(span / room)));
  const steps = { narrow: step(ROOM.narrow), medium: step(ROOM.medium), wide: step(ROOM.wide) };
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year) => {
    const from = (["narrow", "medium", "wide"] as const).find((width) => year % steps[width] === 0);
    return from ? [{ year, x: x(`${year}-01-01`), from }] : [];
  });
}
