import type { OptionCount } from "@/db/queries/act-counts";
import { searchText } from "@/lib/record/search-text";
import { soughtWords } from "@/lib/record/sought-words";
import type { ChoiceGroup } from "./SelectFilter";

/** An option as it is offered: `acts` is how many it would leave, none while that is not known. */
export type OfferedOption = { value: string; label: string; acts: number | undefined };
export type OfferedGroup = { label: string; options: OfferedOption[] };

/**
 * The options whose label holds every word of `typed`, under their headings. Headings without an
 * option are left out. Without counts the order is the given one.
 *
 * @param order `by-acts` puts what leaves most first, and options that leave none last; `given` keeps the order
 */
export function offerOptions(
  groups: readonly ChoiceGroup[],
  typed: string,
  counts: readonly OptionCount[] | undefined,
  order: "given" | "by-acts",
): OfferedGroup[] {
  const acts = counts && new Map(counts.map((count) => [count.option, count.acts]));
  const sought = soughtWords(typed);
  return groups.flatMap(({ label: heading, choices }) => {
    const fitting = choices.filter(({ label }) => {
      const folded = searchText(label);
      return sought.every((forms) => forms.some((form) => folded.includes(form)));
    });
    const options = fitting.map(({ value, label }) => ({
      value,
      label,
      acts: acts && (acts.get(value) ?? 0),
    }));
    if (order === "by-acts") options.sort((a, b) => (b.acts ?? 0) - (a.acts ?? 0));
    return options.length > 0 ? [{ label: heading, options }] : [];
  });
}
