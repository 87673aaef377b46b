import { addDays, daysBetween, type IsoDay, toDay, toUtc } from "./dates";

/** The first day of the month that is `count` months after that of `day`. */
export function firstOfMonth(day: IsoDay, count = 0): IsoDay {
  return toDay(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count, 1));
}

/** The same day of the month `count` months later; where that month is shorter, its last day. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const month = firstOfMonth(day, count);
  return addDays(month, Math.min(Number(day.slice(8, 10)), daysInMonth(month)) - 1);
}

/** Whole months from the month of `from` to that of `to`; negative when `to` is earlier. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  const month = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from);
}

/** The first day of a month that is nearest to a moment, UTC milliseconds; of two, the later. */
export function nearestMonth(ms: number): IsoDay {
  const [before, after] = [firstOfMonth(toDay(ms)), firstOfMonth(toDay(ms), 1)];
  return ms - toUtc(before) < toUtc(after) - ms ? before : after;
}

function daysInMonth(month: IsoDay): number {
  return daysBetween(month, firstOfMonth(month, 1));
}
