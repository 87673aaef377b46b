import { addDays, daysBetween, type IsoDay } from "./dates";
import type { LaneKey } from "./lanes";
import { addMonths, firstOfMonth } from "./months";
import type { Days } from "./stretch";
import type { SenderGroup } from "./vocabulary";

/** How long the time is over which events are counted together, shortest first. */
export const STEPS = ["day", "week", "month", "quarter", "half-year", "year"] as const;
export type Step = (typeof STEPS)[number];

/** Acts of one lane that one group sent, in the bin that begins on a day. */
export type BinRow = { start: IsoDay; lane: LaneKey; group: SenderGroup; acts: number };

/** What a step consists of: days, or whole months. */
const LENGTH: Record<Step, { days: number } | { months: number }> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  "half-year": { months: 6 },
  year: { months: 12 },
};

/** At least this many px is a bin wide: what a finger hits. */
const LEAST_WIDTH = 24;

/** Days that a step has at most. */
const LONGEST: Record<Step, number> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  "half-year": 184,
  year: 366,
};

/** A Monday: weeks are counted from here. */
const MONDAY = "2018-01-01";

/** The first day of the bin in which a day falls; weeks begin on Monday. */
export function binStart(day: IsoDay, step: Step): IsoDay {
  const length = LENGTH[step];
  if ("days" in length) return addDays(day, -modulo(daysBetween(MONDAY, day), length.days));
  return firstOfMonth(day, -modulo(Number(day.slice(5, 7)) - 1, length.months));
}

/** The first and the last day of the bin that begins on `start`. */
export function binDays(start: IsoDay, step: Step): Days {
  const length = LENGTH[step];
  const next = "days" in length ? addDays(start, length.days) : addMonths(start, length.months);
  return { first: start, last: addDays(next, -1) };
}

/** The shortest step whose bins are wide enough to be hit when `days` days are `width` px wide; a year where none is. */
export function stepFor(days: number, width: number): Step {
  return STEPS.find((step) => (LONGEST[step] / days) * width >= LEAST_WIDTH) ?? "year";
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
