import { readFuzzyDate } from "@/lib/dates";
import type { TimelineState } from "@/lib/link/timeline";
import type { SenderGroup, Stage } from "@/lib/vocabulary";
import { familyOf, isOneOf, MEASURE_FAMILIES, type MeasureKind } from "@/lib/vocabulary";
import type { TimelineWords } from "@/lib/words/timeline";
import { type Companion, countedOnce } from "./count-acts";
import { type AxisDate, shownDate } from "./shown-date";

/** What a sentence needs of an event. */
export type CountedEvent = Companion & {
  measure: MeasureKind;
  stage: Stage;
  extraterritorial: boolean;
  senders: readonly { id: string; group: SenderGroup }[];
};

/** What a sentence says of the acts in a window; `senders` is none where they are not counted. */
export type ActCount = {
  /** Records of acts: one that is seen from two sides has two. */
  events: number;
  senders: number | undefined;
  beyond: number;
  proposed: number;
  twice: number;
};

/** The count of acts that are all at hand. */
export function countOf(events: readonly CountedEvent[]): ActCount {
  const acts = countedOnce(events);
  return {
    events: events.length,
    senders: new Set(events.flatMap((event) => event.senders.map(({ id }) => id))).size,
    beyond: acts.filter(({ extraterritorial }) => extraterritorial).length,
    proposed: acts.filter(({ stage }) => stage !== "adopted").length,
    twice: events.length - acts.length,
  };
}

/**
 * One true sentence about the acts that a state shows: how many, by how many senders, under
 * which filters, how many reach beyond the sender's own jurisdiction, how many never were in
 * force. Acts are counted, not listed entities, and an act seen from two sides once.
 *
 * @param nameOf the name of an actor or country that the state names
 */
export function describeTimeline(
  { events, ...count }: ActCount,
  state: TimelineState,
  nameOf: (id: string) => string,
  words: TimelineWords,
): string {
  const about = filtersInWords(state, nameOf, words);
  if (events === 0) return words.timeline.none(about);
  return words.timeline.sentence({ ...count, acts: events - count.twice }, about);
}

function filtersInWords(state: TimelineState, nameOf: (id: string) => string, words: TimelineWords): string {
  const { about } = words.timeline;
  const named = (id: string) => words.grammar.named(nameOf(id));
  const names = (ids: readonly string[]) => words.grammar.list(ids.map(named));
  return [
    state.actor.length > 0 ? about.actor(names(state.actor)) : "",
    state.sender.length > 0 ? about.sender(names(state.sender)) : "",
    state.target.length > 0 ? about.target(names(state.target)) : "",
    state.compare ? words.density.compare.about(named(state.compare[0]), named(state.compare[1])) : "",
    state.measure.length > 0
      ? about.measure(words.grammar.list(state.measure.map((word) => measureLabel(word, words))))
      : "",
    state.confidence.length > 0
      ? words.search.about.confidence(
          words.grammar.list(state.confidence.map((level) => words.vocabulary.confidence[level])),
        )
      : "",
    state.q ? about.words(state.q) : "",
    about.window({ from: edge(state.from, words), to: edge(state.to, words) }),
    state.dates === "effective" ? about.effective : "",
  ].join("");
}

function edge(text: string | undefined, words: TimelineWords): string | undefined {
  const date = text ? readFuzzyDate(text) : undefined;
  return date && words.grammar.date(date);
}

/** The label of a measure family or kind, as a link names it. */
export function measureLabel(word: TimelineState["measure"][number], words: TimelineWords): string {
  if (isOneOf(MEASURE_FAMILIES, word)) return words.vocabulary.family[word];
  return words.vocabulary.measure[word];
}

/** What a mark is called: date, title, measure family, senders. */
export function describeMark(
  event: Parameters<typeof shownDate>[0] & {
    title: string;
    measure: MeasureKind;
    senders: readonly { name: string }[];
  },
  dates: AxisDate,
  words: TimelineWords,
): string {
  const date = shownDate(event, dates);
  return words.timeline.markLabel(
    event.title,
    date ? words.grammar.date(date) : "",
    words.vocabulary.family[familyOf(event.measure)],
    words.grammar.list(event.senders.map(({ name }) => name)),
  );
}
