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
 * @param order `given` keeps the order; `by-acts` puts what leaves most first, and options that
 *   would leave none behind all others, under a heading of their own
 */
export function offerOptions(
  groups: readonly ChoiceGroup[],
  typed: string,
  counts: readonly OptionCount[] | undefined,
  order: "given" | "by-acts",
  headingOfNone: string,
): OfferedGroup[] {
  const acts = counts && new Map(counts.map((count) => [count.option, count.acts]));
  const sought = soughtWords(typed);
  const fitting = groups.map(({ label: heading, choices }) => ({
    label: heading,
    options: choices
      .filter(({ label }) => {
        const folded = searchText(label);
        return sought.every((forms) => forms.some((form) => folded.includes(form)));
      })
      .map(({ value, label }) => ({ value, label, acts: acts && (acts.get(value) ?? 0) })),
  }));
  const offered = order === "by-acts" ? byActs(fitting, headingOfNone) : fitting;
  return offered.filter(({ options }) => options.length > 0);
}

function byActs(groups: readonly OfferedGroup[], headingOfNone: string): OfferedGroup[] {
  const leaving = groups.map(({ label, options }) => ({
    label,
    options: options.filter(({ acts }) => acts !== 0).sort((a, b) => (b.acts ?? 0) - (a.acts ?? 0)),
  }));
  const empty = groups.flatMap(({ options }) => options.filter(({ acts }) => acts === 0));
  return [...leaving, { label: headingOfNone, options: empty }];
}
