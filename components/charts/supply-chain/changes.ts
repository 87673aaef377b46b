import { compareText } from "@/lib/compare-text";
import type { IsoDay } from "@/lib/dates";
import { lastDay } from "@/lib/dates";
import { spellOf } from "@/lib/graph/standing";
import type { ChainTie, Strand } from "./strands";

/** A day on which ties were cut, or went on again after a cut. */
export type Change<Tie extends ChainTie = ChainTie> = {
  /** The first day on which the picture shows it. */
  day: IsoDay;
  cut: Tie[];
  restored: Tie[];
  /** The measures that cut, by title. */
  measures: { event: string; title: string }[];
};

/**
 * Every day on which a measure cut one of the ties, or on which one that was cut went on again
 * (by licence, in part, or whole). A cut known only to its month is dated by its last day, as
 * the picture draws it.
 *
 * @returns oldest first; a day on which one row ends and its successor begins counts as a cut
 *   and not as a return. No cut ties give none
 */
export function changesOf<Tie extends ChainTie>(strands: readonly Strand<Tie>[]): Change<Tie>[] {
  const days = new Map<IsoDay, Change<Tie>>();
  const on = (day: IsoDay) => {
    const change = days.get(day) ?? { day, cut: [], restored: [], measures: [] };
    days.set(day, change);
    return change;
  };
  for (const { ties } of strands) {
    for (const [index, tie] of ties.entries()) {
      const { since, until } = spellOf(tie);
      if (until && tie.severedBy !== null) {
        const change = on(lastDay(until));
        change.cut.push(tie);
        const { severedBy: event, severedTitle } = tie;
        if (!change.measures.some((measure) => measure.event === event)) {
          change.measures.push({ event, title: severedTitle ?? event });
        }
      }
      const cutBefore = ties.slice(0, index).some(({ severedBy }) => severedBy !== null);
      const follows = ties.slice(0, index).some(({ untilOn }) => untilOn === tie.sinceOn);
      if (since && cutBefore && !follows) on(since.on).restored.push(tie);
    }
  }
  for (const change of days.values()) change.measures.sort((a, b) => compareText(a.title, b.title));
  return [...days.values()].sort((a, b) => compareText(a.day, b.day));
}
