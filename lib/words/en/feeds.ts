import { actDates, type DateKind } from "../../files/act-dates";
import type { FeedAct } from "../../files/feed";
import { dateLabel } from "./date-labels";
import { grammar } from "./grammar";

/** Words of the feeds and the calendar. */
export const feeds = {
  title: (question: string) => `Chokepoint: ${question}`,
  /** What a feed is of, and how much of it is in it. */
  description: (sentence: string, most: number) =>
    `${sentence} What was added or corrected last stands first; at most ${grammar.number(most)} acts.`,
  calendarDescription: (sentence: string, most: number) =>
    `${sentence} Days of announcement, of effect and of ends. A date of which only the month or the year is known is not in the calendar: the other days of its act tell it. At most ${grammar.number(most)} acts, those with the latest dates.`,
  dated: (kind: DateKind, act: FeedAct) => `${dateLabel(kind, act)}: ${act.title}`,
  /** All that is known of the dates, what was done, by whom. */
  text(act: FeedAct): string {
    const dates = actDates(act).map(({ kind, date }) => {
      const day = date.precision === "day" ? "" : ", day not known";
      return `${dateLabel(kind, act)}: ${grammar.date(date)}${day}.`;
    });
    const by = act.senders.length > 0 ? `Sent by ${grammar.list(act.senders.map(({ name }) => name))}.` : "";
    return [act.summary, ...dates, by].filter((part) => part !== "").join(" ");
  },
};
