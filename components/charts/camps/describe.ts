import type { IsoDay } from "@/lib/dates";
import type { FrontWords } from "@/lib/words/front";
import type { Camps } from "./layout";

/** One true sentence: how many countries have a tie to each of two camps on a day, how many to both, and how many ties are not sure. */
export function describeCamps(
  { dots }: Camps,
  names: readonly [string, string],
  day: IsoDay,
  { home, grammar }: FrontWords,
): string {
  const on = (...sides: string[]) => dots.filter(({ side }) => sides.includes(side));
  return home.camps.sentence({
    day: grammar.day(day),
    names,
    first: on("first", "both").length,
    second: on("second", "both").length,
    both: on("both").map(({ name }) => name),
    unsure: dots.filter(({ sure }) => !sure).length,
  });
}
