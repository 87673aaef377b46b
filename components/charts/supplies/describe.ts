import type { IsoDay } from "@/lib/dates";
import type { FrontWords } from "@/lib/words/front";
import type { Supplies } from "./layout";

/** One true sentence: how many supplies of a node are cut on a day, by how many measures, and for which needs nobody is left. */
export function describeSupplies(
  { cuts, standing, emptyNeeds }: Supplies,
  name: string,
  day: IsoDay,
  words: FrontWords,
): string {
  const { home, grammar, supplyChain } = words;
  const cut = cuts.reduce((sum, { lines }) => sum + lines.length, 0);
  return home.supplies.sentence({
    day: grammar.day(day),
    name,
    all: cut + standing.length,
    cut,
    measures: cuts.length,
    needs: emptyNeeds.map(supplyChain.requirement),
  });
}
