import { queryOptions } from "@tanstack/react-query";
import type { CountsQuery } from "@/components/filters/OptionPicker";
import type { ListedGroup, ListedOption } from "@/components/filters/PickerList";
import type { SuggestionsOf } from "@/components/filters/SearchPicker";
import { loadJson } from "@/components/page/load-json";
import type { CountedFilter, OptionCount } from "@/db/queries/act-counts";
import type { Suggestion } from "@/db/queries/suggestions";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { filterQuery } from "./rows";

/**
 * Key and fetcher of what each option of a filter would leave under the rest of a state. What is
 * chosen in the filter itself is not part of the key: it does not change the counts.
 */
export function optionCounts(key: CountedFilter, state: TimelineState): CountsQuery {
  const query = [`filter=${key}`, filterQuery({ ...state, [key]: [] })]
    .filter((part) => part !== "")
    .join("&");
  return queryOptions({
    queryKey: ["options", query],
    queryFn: ({ signal }): Promise<OptionCount[]> => loadJson(`/api/timeline/options?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const NOUNS = ["actor", "country", "event"] as const;

/** Key and fetcher of what typed words may mean, under a heading for each noun; a value is the noun and the id. */
export function suggestionsIn(rev: number | undefined): SuggestionsOf {
  return (text) => {
    const query = timelineLink.query({
      ...timelineLink.empty,
      q: timelineLink.read({ q: text }).state.q,
      rev,
    });
    return queryOptions({
      queryKey: ["suggest", query],
      queryFn: async ({ signal }) => grouped(await loadJson(`/api/suggest?${query}`, signal)),
      staleTime: Number.POSITIVE_INFINITY,
    });
  };
}

function grouped(found: Suggestion[]): ListedGroup<ListedOption>[] {
  const { search, grammar } = timelineWords();
  return NOUNS.flatMap((noun) => {
    const options = found
      .filter((suggestion) => suggestion.noun === noun)
      .map(({ id, name, originalName, announcedOn }) => ({
        value: `${noun} ${id}`,
        label: originalName ? `${name} ${originalName}` : name,
        detail: announcedOn ? grammar.day(announcedOn) : undefined,
      }));
    return options.length > 0 ? [{ label: search.suggestions[noun], options }] : [];
  });
}
