import { type IsoDay, readFuzzyDate } from "@/lib/dates";
import { type LinkWindow, writeWindow } from "@/lib/link/window";
import type { Days } from "@/lib/stretch";
import type { TimelineWords } from "@/lib/words/timeline";
import type { Handle } from "./brush";
import type { OverviewLayout } from "./layout-overview";

/** What the strip shows, in a sentence: how many acts in all, and in which month most; for none, that there are none. */
export function describeOverview(
  { groups, peak }: OverviewLayout,
  span: Days,
  { timelineWindow, grammar }: TimelineWords,
): string {
  const acts = groups.reduce((sum, group) => sum + group.acts, 0);
  const between = { first: grammar.day(span.first), last: grammar.day(span.last) };
  return timelineWindow.strip(
    between,
    acts,
    peak && { acts: peak.acts, month: grammar.date({ on: peak.month, precision: "month" }) },
  );
}

/** A window in words, as far as it limits: `May 2019 to September 2020`, `from 2018 on`, `the whole record`. */
export function describeWindow(days: Days, span: Days, words: TimelineWords): string {
  const { from, to } = inWords(writeWindow(days, span), words);
  return words.timelineWindow.window(from, to);
}

/** The value of a handle as it is spoken: `1 May 2019`, or the end of the record at which it stands. */
export function describeHandle(
  handle: Handle,
  days: Days,
  span: Days,
  { timelineWindow, grammar }: TimelineWords,
): string {
  const at: IsoDay = days[handle];
  if (handle === "first" && at <= span.first) return timelineWindow.start(grammar.day(span.first));
  if (handle === "last" && at >= span.last) return timelineWindow.end(grammar.day(span.last));
  return grammar.day(at);
}

/** Both ends of a link's window as the reader's language writes them. */
export function inWords({ from, to }: LinkWindow, { grammar }: TimelineWords) {
  const written = (text: string | undefined) => {
    const date = text === undefined ? undefined : readFuzzyDate(text);
    return date && grammar.date(date);
  };
  return { from: written(from), to: written(to) };
}
