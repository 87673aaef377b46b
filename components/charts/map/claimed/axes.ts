import { type IsoDay, toDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";

/** Most parts into which the numbers are divided. */
const PARTS = 4;
/** Most months that are written. */
const MONTHS = 3;
/** Months from one label to the next: the first that gives few enough. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 1_200];

/**
 * Round numbers from 0 to the first that is not below `most`: five at most.
 *
 * @returns ascending; 0 and 1 where the most is 0
 */
export function numberTicks(most: number): number[] {
  const part = partOf(Math.max(1, most));
  const count = Math.max(1, Math.ceil(most / part));
  return Array.from({ length: count + 1 }, (_, index) => index * part);
}

function partOf(most: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const round of [1, 2, 5]) if (most / (round * ten) <= PARTS) return round * ten;
}

/** The first days of months, or of every few, inside a stretch of days: three at most, in order. */
export function monthTicks({ first, last }: Days): IsoDay[] {
  const [from, to] = [monthOf(first) + (first.endsWith("-01") ? 0 : 1), monthOf(last)];
  for (const step of MONTH_STEPS) {
    const begin = Math.ceil(from / step) * step;
    const count = Math.max(0, Math.floor((to - begin) / step) + 1);
    if (count <= MONTHS) return Array.from({ length: count }, (_, index) => firstOf(begin + index * step));
  }
  return [];
}

/** The first day of a month, counted from the year 0. */
function firstOf(month: number): IsoDay {
  return toDay(Date.UTC(Math.floor(month / 12), month % 12));
}

function monthOf(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
