import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import type { Refusal } from "@/lib/link/codec";
import { type MapState, recentDays, shownDay } from "@/lib/link/map";
import { measureWords } from "@/lib/words/measures";
import { countedCountries } from "./measures/counted";
import { describeMeasures, windowInWords } from "./measures/describe";
import type { MeasureRows } from "./measures/rows";
import type { MapRows } from "./rows";
import { showCountries } from "./shown";
import {
  chosenInitiatives,
  effectiveState,
  leftOutOf,
  lookDays,
  placedCountries,
  placedMemberships,
  tellMap,
} from "./tell";

/**
 * What stands above a map, from its rows alone, and the day of its memberships.
 *
 * @param measures the counts of the state's window, where its layer shows measures
 */
export function mapSentence(
  asked: MapState,
  data: MapRows,
  measures: MeasureRows | undefined,
): { sentence: string; day: IsoDay; refused: Refusal[] } {
  const state = effectiveState(asked, data);
  const day = shownDay(state, data.checkedTo);
  const refused = leftOutOf(asked, data);
  const countries = placedCountries(data);
  if (state.layer !== undefined && measures) {
    const words = measureWords();
    const drawn = new Set(countries.map(({ id }) => id));
    const counted = countedCountries(data.countries, measures, state.layer, (id) => drawn.has(id));
    const sentence = describeMeasures(
      state.layer,
      measures.acts,
      counted,
      windowInWords(state, words),
      words,
    );
    return { sentence, day, refused };
  }
  const within = recentDays(state);
  const memberships = placedMemberships(data, countries);
  const initiatives = chosenInitiatives(data);
  const epoch = epochAt(lookDays(memberships, initiatives, within), day);
  const shown = showCountries(countries, memberships, initiatives, epoch, within);
  return { sentence: tellMap(shown, initiatives, day, within, state), day, refused };
}
