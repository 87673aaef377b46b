import type { IsoDay } from "@/lib/dates";
import type { ChainWords } from "@/lib/words/chain";
import type { Measure } from "./measures";
import type { Neighbourhood } from "./neighbourhood";
import type { Strand } from "./strands";

/** A node in focus, as far as a sentence speaks of it. */
export type Described = { name: string; emptyNeeds: readonly string[]; around: Neighbourhood };

/**
 * A true sentence about the picture: the day, how many of the ties in it are cut, by how many
 * measures and which, and for a node in focus the needs that no supplier fills. Ties are
 * counted as a reader sees them: one need that one node fills for another is one tie, and ties
 * that have not begun are none.
 *
 * @param scene the ties of the picture that have begun, and the measures that keep some of them cut
 * @param focus the node in focus; without it the sentence is about the whole record
 */
export function describeSupplyChain(
  { strands, measures }: { strands: readonly Strand[]; measures: readonly Measure[] },
  day: IsoDay,
  focus: Described | undefined,
  words: ChainWords,
): string {
  const { sentence, requirement } = words.supplyChain;
  const on = words.grammar.day(day);
  if (strands.length === 0) return focus ? sentence.noTies(on, focus.name) : sentence.nothing(on);
  const by = sentence.by(measures.map(({ title }) => title));
  const unsure = strands.filter(({ certain }) => !certain).length;
  const uncertain = unsure > 0 ? sentence.uncertain(unsure) : "";
  if (!focus) return `${sentence.overview(on, sideOf(strands))}${by}${uncertain}`;
  const { above, below } = focus.around;
  const needs =
    focus.emptyNeeds.length > 0 ? sentence.emptyNeeds(focus.name, focus.emptyNeeds.map(requirement)) : "";
  const lead = sentence.focus(on, focus.name, { above: sideOf(above), below: sideOf(below) });
  return `${lead}${by}${needs}${uncertain}`;
}

function sideOf(strands: readonly Strand[]) {
  return { ties: strands.length, cut: strands.filter(({ state }) => state === "cut").length };
}
