import type { IsoDay } from "@/lib/dates";
import type { DaySliderWords } from "@/lib/words/day-slider";
import { type DayMark, type MarkPlace, markOn } from "./marks";

/** A day as it is spoken, with what changed on it: `15 September 2020: 13 ties cut`. */
export function describeDay(
  day: IsoDay,
  marks: readonly DayMark[],
  { daySlider, grammar }: DaySliderWords,
): string {
  return daySlider.value(grammar.day(day), markOn(marks, day)?.label);
}

/** What changed on the days that share a place, one a line. */
export function describePlace({ marks }: MarkPlace, words: DaySliderWords): string {
  return marks.map(({ day }) => describeDay(day, marks, words)).join("\n");
}
