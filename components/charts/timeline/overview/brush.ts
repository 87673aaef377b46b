import { addDays, earlierDay, type IsoDay, laterDay, toDay } from "@/lib/dates";
import { addMonths, firstOfMonth, monthsBetween, nearestMonth } from "@/lib/months";
import type { Days } from "@/lib/stretch";

/** The handles of a window: its first day, and its last. */
export const HANDLES = ["first", "last"] as const;
export type Handle = (typeof HANDLES)[number];

/** What a pointer takes hold of: a handle, the window between them, or the strip itself, on which it draws a new one. */
export type Part = Handle | "middle" | "strip";

/**
 * The window after one handle was put on the border between two days, with the other where it
 * is: never past that one, so that a day remains, and never out of the whole.
 *
 * @param border the first day, or the day after the last
 */
export function putHandle(window: Days, handle: Handle, border: IsoDay, whole: Days): Days {
  if (handle === "first") return { ...window, first: laterDay(whole.first, earlierDay(border, window.last)) };
  return { ...window, last: earlierDay(whole.last, laterDay(addDays(border, -1), window.first)) };
}

/**
 * The window after a key was pressed on one of its handles: an arrow moves to the next border
 * of months, with Shift by a day; Page moves by a year; Home and End go as far as they can.
 *
 * @returns none for a key that moves nothing
 */
export function pressKey(
  window: Days,
  handle: Handle,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  whole: Days,
): Days | undefined {
  const border = handle === "first" ? window.first : addDays(window.last, 1);
  const target = targetOf(key, shiftKey, border);
  return target === undefined ? undefined : putHandle(window, handle, target, whole);
}

/** Before and after every day there is: what Home and End ask for. */
const BEFORE = "0001-01-01";
const AFTER = "9998-12-31";

function targetOf(key: string, byDay: boolean, border: IsoDay): IsoDay | undefined {
  const month = firstOfMonth(border);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return byDay ? addDays(border, 1) : firstOfMonth(border, 1);
    case "ArrowLeft":
    case "ArrowDown":
      if (byDay) return addDays(border, -1);
      return month === border ? firstOfMonth(border, -1) : month;
    case "PageUp":
      return addMonths(border, 12);
    case "PageDown":
      return addMonths(border, -12);
    case "Home":
      return BEFORE;
    case "End":
      return AFTER;
    default:
      return undefined;
  }
}

/** The window moved by whole months, as far as the whole lets it: its length in months stays. */
export function shift(window: Days, months: number, whole: Days): Days {
  const least = monthsBetween(window.first, whole.first);
  const most = monthsBetween(window.last, whole.last);
  const count = Math.max(least, Math.min(months, most));
  return {
    first: addMonths(window.first, count),
    last: addDays(addMonths(addDays(window.last, 1), count), -1),
  };
}

/**
 * The window after a pointer took hold of a part at one moment and came to another, UTC
 * milliseconds. On a strip of years a pixel is several days, so borders of months are what it sets.
 */
export function drag(window: Days, part: Part, from: number, to: number, whole: Days): Days {
  if (part === "middle") return shift(window, monthsBetween(nearestMonth(from), nearestMonth(to)), whole);
  if (part !== "strip") return putHandle(window, part, nearestMonth(to), whole);
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const first = earlierDay(laterDay(firstOfMonth(toDay(left)), whole.first), firstOfMonth(whole.last));
  const last = addDays(firstOfMonth(toDay(right), 1), -1);
  return { first, last: earlierDay(laterDay(last, first), whole.last) };
}
