import { compareText } from "@/lib/compare-text";
import type { Cut, Strand } from "./strands";

/** A measure that has cut ties, with its number in the picture and the ties it keeps cut. */
export type Measure = Cut & { number: number; strands: Strand[] };

/**
 * The measures by which the cut ties among `strands` are cut, numbered by the day of their
 * first cut; ties that stand again are not counted.
 *
 * @returns in the order of their numbers, from 1; none when nothing is cut
 */
export function measuresOf(strands: readonly Strand[]): Measure[] {
  const byEvent = new Map<string, { cut: Cut; first: string; strands: Strand[] }>();
  for (const strand of strands) {
    if (strand.state !== "cut" || !strand.cut) continue;
    const until = strand.ties.findLast((tie) => tie.severedBy === strand.cut?.event)?.untilOn ?? "";
    const known = byEvent.get(strand.cut.event) ?? { cut: strand.cut, first: until, strands: [] };
    if (until < known.first) known.first = until;
    known.strands.push(strand);
    byEvent.set(strand.cut.event, known);
  }
  return [...byEvent.values()]
    .sort((a, b) => compareText(a.first, b.first) || compareText(a.cut.event, b.cut.event))
    .map(({ cut, strands: members }, index) => ({ ...cut, number: index + 1, strands: members }));
}
