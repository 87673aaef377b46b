import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { addDays, type FuzzyDate } from "../dates";
import { fileWords } from "../words/files";
import { actDates, type DateKind } from "./act-dates";
import { type Feed, type FeedAct, plainText } from "./feed";
import { stableId } from "./stable-id";

/** How often a calendar may ask again, seconds. */
const A_DAY = 86_400;

/**
 * The dates of acts as a calendar (RFC 5545): one all-day event for each that is known to the day. A
 * date of which only the month or year is known is no day, and is no event: the other events of its
 * act say it in words. Nothing takes up anybody's time.
 */
export function writeCalendar(feed: Feed): string {
  const { files } = fileWords();
  const calendar = ical({
    name: plainText(feed.title),
    description: plainText(feed.description),
    prodId: { company: files.publisher, product: "Timeline", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    url: feed.page,
    source: feed.self,
    ttl: A_DAY,
  });
  for (const act of feed.acts) {
    for (const { kind, date } of actDates(act)) {
      if (date.precision === "day") calendar.createEvent(eventOf(act, kind, date));
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventOf(act: FeedAct, kind: DateKind, { on }: FuzzyDate) {
  const { feeds, vocabulary } = fileWords();
  return {
    id: stableId(`/events/${act.id}#${kind}`),
    start: on,
    end: addDays(on, 1),
    allDay: true,
    summary: plainText(feeds.dated(kind, act)),
    description: plainText(`${feeds.text(act)}\n\n${act.address}`),
    url: act.address,
    stamp: new Date(act.updatedAt),
    created: new Date(act.publishedAt),
    lastModified: new Date(act.updatedAt),
    sequence: act.version,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: vocabulary.measure[act.measure] }],
  };
}
