import type { MapWords } from "@/lib/words/map";
import { describeLook } from "../describe";
import type { ShownCountry, ShownInitiative } from "../shown";
import { type Chosen, isChoosing, isChosen } from "./filter";

/** What is chosen in the legend and how many countries and territories that leaves; empty while nothing is. */
export function describeChosen(
  shown: readonly ShownCountry[],
  initiatives: readonly ShownInitiative[],
  chosen: Chosen,
  words: MapWords,
): string {
  if (!isChoosing(chosen)) return "";
  const { mapLegend, vocabulary } = words;
  return mapLegend.shown({
    looks: chosen.look.map((look) => describeLook(look, initiatives, words)),
    kinds: chosen.tie.map((kind) => vocabulary.membership[kind]),
    count: shown.filter((country) => isChosen(country, chosen)).length,
  });
}
