import { daysBetween, type IsoDay, lastDay } from "@/lib/dates";
import { spellOf } from "@/lib/graph/standing";
import type { Days } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import type { ChainTie } from "../strands";

/** A stretch in which a row stood, per cent of the strip, and how it ended there: not at all, by a measure, or otherwise. */
export type Stretch = { id: string; x: number; width: number; end: "open" | "cut" | "ended" };

/**
 * When the rows of one tie stood, as stretches of a strip.
 *
 * @param span first and last day of the strip
 * @returns in the order given; rows outside the span are left out. One whose start is not known
 *   begins at the left end
 */
export function tieStretches(ties: readonly ChainTie[], { first, last }: Days): Stretch[] {
  const length = Math.max(1, daysBetween(first, last));
  const xOf = (day: IsoDay) => Math.min(100, Math.max(0, (daysBetween(first, day) / length) * 100));
  return ties.flatMap((tie): Stretch[] => {
    const { since, until } = spellOf(tie);
    const [from, to] = [since?.on ?? first, until ? lastDay(until) : last];
    if (to < first || from > last) return [];
    const x = xOf(from);
    const isOver = until !== undefined && to <= last;
    const end = !isOver ? "open" : tie.severedBy === null ? "ended" : "cut";
    const left = tenths(x);
    return [{ id: tie.id, x: left, width: tenths(Math.min(100 - left, Math.max(0, xOf(to) - x))), end }];
  });
}

/** Where a day stands on the strip, per cent. */
export function placeOn(day: IsoDay, { first, last }: Days): number {
  return tenths(
    Math.min(100, Math.max(0, (daysBetween(first, day) / Math.max(1, daysBetween(first, last))) * 100)),
  );
}
