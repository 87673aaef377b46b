import type { Cut, Strand } from "./strands";

/** A measure that has cut ties, with its number in the picture and the ties it keeps cut. */
export type Measure = Cut & { number: number; strands: Strand[] };

/**
 * The measures by which the cut ties among `strands` are cut; ties that stand again are not counted.
 *
 * @param numbers the number of every measure that ever cut one of them
 * @returns in the order of their numbers; none when nothing is cut
 */
export function measuresOf(strands: readonly Strand[], numbers: ReadonlyMap<string, number>): Measure[] {
  const byEvent = new Map<string, Measure>();
  for (const strand of strands) {
    if (strand.state !== "cut" || !strand.cut) continue;
    const { event } = strand.cut;
    const known = byEvent.get(event) ?? { ...strand.cut, number: numbers.get(event) ?? 0, strands: [] };
    known.strands.push(strand);
    byEvent.set(event, known);
  }
  return [...byEvent.values()].sort((a, b) => a.number - b.number);
}
