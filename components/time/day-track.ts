import { addDays, daysBetween, earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";

/** The day itself, or for one outside the track the end that is nearer. */
export function within(day: IsoDay, { first, last }: Days): IsoDay {
  return laterDay(first, earlierDay(day, last));
}

/** Where a day stands, per cent of the track; at the nearer end for one outside, and 0 on a track of one day. */
export function xOf(day: IsoDay, span: Days): number {
  const days = daysBetween(span.first, span.last);
  return days > 0 ? (daysBetween(span.first, within(day, span)) / days) * 100 : 0;
}

/**
 * The day nearest to a place, per cent of the track; the end that is nearer for a place outside,
 * and the first day for no number. The inverse of {@link xOf}.
 */
export function dayAt(x: number, { first, last }: Days): IsoDay {
  const part = Math.min(1, Math.max(0, x / 100)) || 0;
  return addDays(first, Math.round(part * Math.max(0, daysBetween(first, last))));
}
