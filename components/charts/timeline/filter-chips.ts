import type { Chip } from "@/components/filters/Chips";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { measureLabel } from "./describe";

const PARTY_KEYS = ["actor", "sender", "target"] as const;
const SINGLE_KEYS = ["from", "to", "q"] as const;

/** One chip for each value that is on, in the order of the link, each with the address without it. */
export function chipsOf(state: TimelineState, nameOf: (id: string) => string): Chip[] {
  const { timeline, search, vocabulary } = timelineWords();
  const { filters } = timeline;
  const many = <Value extends string>(
    key: (typeof PARTY_KEYS)[number] | "measure" | "confidence",
    label: string,
    values: readonly Value[],
    valueLabel: (value: Value) => string,
  ) =>
    values.map((value) => ({
      key: `${key}=${value}`,
      label,
      value: valueLabel(value),
      href: timelineLink.href({ ...state, [key]: values.filter((other) => other !== value) }),
    }));
  return [
    ...PARTY_KEYS.flatMap((key) => many(key, filters[key], state[key], nameOf)),
    ...compareChip(state, nameOf),
    ...many("measure", filters.measure, state.measure, (word) => measureLabel(word, timelineWords())),
    ...many("confidence", search.confidence, state.confidence, (level) => vocabulary.confidence[level]),
    ...SINGLE_KEYS.flatMap((key) => {
      const value = state[key];
      const label = key === "q" ? filters.search : filters[key];
      const href = timelineLink.href({ ...state, [key]: undefined });
      return value === undefined ? [] : [{ key, label, value, href }];
    }),
  ];
}

function compareChip(state: TimelineState, nameOf: (id: string) => string): Chip[] {
  const { compare } = timelineWords().density;
  const href = timelineLink.href({ ...state, compare: undefined });
  if (!state.compare) return [];
  const [above, below] = state.compare;
  return [{ key: "compare", label: compare.label, value: compare.chip(nameOf(above), nameOf(below)), href }];
}
