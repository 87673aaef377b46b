import { actDates, type DateKind } from "../../files/act-dates";
import type { FeedAct } from "../../files/feed";
import { grammar } from "./grammar";
import { vocabulary } from "./vocabulary";

/** `Announced`, `Takes effect`, `Ends (lifted)`, `Due to end`; of what was never adopted, what would be. */
function label(kind: DateKind, { stage, endKind }: Pick<FeedAct, "stage" | "endKind">): string {
  switch (kind) {
    case "announced":
      return stage === "proposed" ? "Proposed" : "Announced";
    case "effective":
      return stage === "adopted" ? "Takes effect" : "Would take effect";
    case "ended":
      return `Ends${endKind ? ` (${vocabulary.endKind[endKind]})` : ""}`;
    case "scheduled-end":
      return "Due to end";
  }
}

/** Words of the feeds and the calendar. */
export const feeds = {
  title: (question: string) => `Chokepoint: ${question}`,
  /** What a feed is of, and how much of it is in it. */
  description: (sentence: string, most: number) =>
    `${sentence} What was added or corrected last stands first; at most ${grammar.number(most)} acts.`,
  calendarDescription: (sentence: string, most: number) =>
    `${sentence} Days of announcement, of effect and of ends. A date of which only the month or the year is known is not in the calendar: the other days of its act tell it. At most ${grammar.number(most)} acts, those with the latest dates.`,
  label,
  dated: (kind: DateKind, act: FeedAct) => `${label(kind, act)}: ${act.title}`,
  /** All that is known of the dates, what was done, by whom. */
  text(act: FeedAct): string {
    const dates = actDates(act).map(({ kind, date }) => {
      const day = date.precision === "day" ? "" : ", day not known";
      return `${label(kind, act)}: ${grammar.date(date)}${day}.`;
    });
    const by = act.senders.length > 0 ? `Sent by ${grammar.list(act.senders.map(({ name }) => name))}.` : "";
    return [act.summary, ...dates, by].filter((part) => part !== "").join(" ");
  },
};
