import type { TimelineState } from "@/lib/link/timeline";
import type { TimelineWords } from "@/lib/words/timeline";
import { measureLabel } from "./describe";
import type { TimelineRows } from "./rows";

type Drop = { label: string; next: TimelineState };
type DropKey = TimelineRows["drops"][number]["key"];

/**
 * What an empty chart offers: each filter whose removal alone brings acts back, with how many,
 * and the state without it; in the order of the link. A window with two ends is offered as a
 * whole only where neither of its ends does it alone. None when no single filter does it.
 */
export function dropsOf(
  state: TimelineState,
  drops: TimelineRows["drops"],
  nameOf: (id: string) => string,
  words: TimelineWords,
): Drop[] {
  const helping = drops.filter(({ acts }) => acts > 0);
  const isEnough = helping.some(({ key }) => key === "from" || key === "to");
  return helping
    .filter(({ key }) => key !== "window" || !isEnough)
    .map(({ key, acts }) => ({
      label: words.search.empty.drop(filterInWords(key, state, nameOf, words), acts),
      next: without(key, state),
    }));
}

function without(key: DropKey, state: TimelineState): TimelineState {
  if (key === "window") return { ...state, from: undefined, to: undefined };
  if (key === "compare") return { ...state, compare: undefined };
  if (key === "words") return { ...state, q: undefined };
  return { ...state, [key]: Array.isArray(state[key]) ? [] : undefined };
}

function filterInWords(
  key: DropKey,
  state: TimelineState,
  nameOf: (id: string) => string,
  words: TimelineWords,
): string {
  const { filters } = words.timeline;
  const named = (label: string, values: readonly string[]) => `${label} ${words.grammar.list(values)}`;
  const say: Record<DropKey, () => string> = {
    actor: () => named(filters.actor, state.actor.map(nameOf)),
    sender: () => named(filters.sender, state.sender.map(nameOf)),
    target: () => named(filters.target, state.target.map(nameOf)),
    compare: () => {
      const [above = "", below = ""] = (state.compare ?? []).map(nameOf);
      return `${words.density.compare.label} ${words.density.compare.chip(above, below)}`;
    },
    measure: () =>
      named(
        filters.measure,
        state.measure.map((word) => measureLabel(word, words)),
      ),
    confidence: () =>
      named(
        words.search.confidence,
        state.confidence.map((level) => words.vocabulary.confidence[level]),
      ),
    from: () => `${filters.from} ${state.from}`,
    to: () => `${filters.to} ${state.to}`,
    window: () => words.search.empty.window(state.from ?? "", state.to ?? ""),
    dates: () => words.search.empty.dates,
    words: () => `${filters.search} “${state.q}”`,
  };
  return say[key]();
}
