import { addDays } from "@/lib/dates";
import { firstOfMonth } from "@/lib/months";
import type { Days } from "@/lib/stretch";
import type { TimelineWords } from "@/lib/words/timeline";

/**
 * The days of a bin as they are said: `2020`, `May 2020`, `January to June 2020`, `17 August 2020`,
 * `17 to 23 August 2020`. What the first and the last have in common is said once.
 */
export function describeDays({ first, last }: Days, words: TimelineWords): string {
  const { grammar, density } = words;
  if (first === last) return grammar.day(first);
  const isMonths = first === firstOfMonth(first) && addDays(last, 1) === firstOfMonth(addDays(last, 1));
  if (!isMonths) return density.days(grammar.day(first), grammar.day(last));
  const year = first.slice(0, 4);
  const ofMonth = (on: string) => grammar.date({ on, precision: "month" });
  if (first.slice(0, 7) === last.slice(0, 7)) return ofMonth(first);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  return density.days(ofMonth(first), ofMonth(last));
}
