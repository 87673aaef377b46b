import { readFuzzyDate } from "@/lib/dates";
import type { MeasureSide } from "@/lib/link/measures";
import type { LinkWindow } from "@/lib/link/window";
import type { MeasureWords } from "@/lib/words/measures";
import type { CountedCountry } from "./counted";

/** The European Union acts as a body, besides its member states. */
const UNION = "EUU";

/** A window of a link in words: `2018 to 2026`, `in May 2019`, `in the whole record`. */
export function windowInWords({ from, to }: LinkWindow, { measures }: MeasureWords): string {
  const read = (text: string | undefined) => (text === undefined ? undefined : readFuzzyDate(text));
  return measures.window({ from: read(from), to: read(to) });
}

/**
 * A true sentence about a window: how many acts there are in it, how many countries and territories
 * sent them, or were their targets, and which of these the most.
 *
 * @param acts all acts in the window, whoever sent them
 * @param countries those with the most acts first; those without any are not counted
 */
export function describeMeasures(
  side: MeasureSide,
  acts: number,
  countries: readonly CountedCountry[],
  window: string,
  words: MeasureWords,
): string {
  const some = countries.filter((country) => country[side] > 0 && country.id !== UNION);
  return words.measures.sentence(
    side,
    acts,
    some.map((country) => ({ name: country.name, acts: country[side] })),
    countries.find(({ id }) => id === UNION)?.[side] ?? 0,
    window,
  );
}
