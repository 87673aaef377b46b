import { addDays, type IsoDay, toDay, toUtc } from "./dates";

/** A stretch of time, UTC milliseconds: `start` belongs to it, `end` does not. */
export type Stretch = { start: number; end: number };

/** A window as a reader writes it: first and last day, both included. */
export type Days = { first: IsoDay; last: IsoDay };

/** The least window: one day. */
export const DAY = 86_400_000;

/** The stretch from the beginning of the first day to the end of the last. */
export function stretchOf({ first, last }: Days): Stretch {
  return { start: toUtc(first), end: toUtc(addDays(last, 1)) };
}

/** The whole days nearest to a stretch; at least one. The inverse of {@link stretchOf} for whole days. */
export function daysOf({ start, end }: Stretch): Days {
  const first = Math.round(start / DAY);
  const after = Math.max(first + 1, Math.round(end / DAY));
  return { first: toDay(first * DAY), last: toDay((after - 1) * DAY) };
}

/**
 * A stretch made `factor` times as long while one moment of it stays where it is, then clamped.
 *
 * @param factor below 1 zooms in, above 1 zooms out
 * @param at where the moment that stays is: 0 at the start of the stretch, 1 at its end
 */
export function zoom(stretch: Stretch, factor: number, at: number, limits: Stretch): Stretch {
  const length = Math.max(DAY, (stretch.end - stretch.start) * factor);
  const still = stretch.start + (stretch.end - stretch.start) * at;
  return clamp({ start: still - length * at, end: still + length * (1 - at) }, limits);
}

/** A stretch moved by a part of its own length, later for a positive one, then clamped: it keeps its length. */
export function pan(stretch: Stretch, part: number, limits: Stretch): Stretch {
  const by = (stretch.end - stretch.start) * part;
  return clamp({ start: stretch.start + by, end: stretch.end + by }, limits);
}

/**
 * The nearest stretch inside `limits`: moved where it stands out at one end, cut where it is
 * longer than they are, and at least a day long.
 */
export function clamp({ start, end }: Stretch, limits: Stretch): Stretch {
  const length = Math.min(Math.max(end - start, DAY), Math.max(limits.end - limits.start, DAY));
  const first = Math.min(Math.max(start, limits.start), Math.max(limits.end - length, limits.start));
  return { start: first, end: first + length };
}
