import { compareText } from "@/lib/compare-text";
import type { Strand } from "../strands";

/**
 * A number for every measure that ever cut one of the ties, by the day of its first cut: the same
 * on every day, so that a reader who moves the day follows it.
 *
 * @param strands any order
 * @returns from 1; none where nothing was ever cut
 */
export function cutNumbers(strands: readonly Strand[]): Map<string, number> {
  const first = new Map<string, string>();
  for (const { severedBy, untilOn } of strands.flatMap(({ ties }) => ties)) {
    if (severedBy === null) continue;
    const [known, day] = [first.get(severedBy), untilOn ?? ""];
    if (known === undefined || day < known) first.set(severedBy, day);
  }
  return new Map(
    [...first]
      .sort(([a, dayA], [b, dayB]) => compareText(dayA, dayB) || compareText(a, b))
      .map(([event], index) => [event, index + 1]),
  );
}

/** The measures that ever cut one of the ties, by id. */
export function cutters(strands: readonly Strand[]): string[] {
  const events = strands.flatMap(({ ties }) => ties.flatMap(({ severedBy }) => severedBy ?? []));
  return [...new Set(events)].sort(compareText);
}
