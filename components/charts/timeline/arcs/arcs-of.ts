import type { EventLinkRow } from "@/db/queries/event-links";
import { announcedBetween } from "@/lib/time-between";
import { timelineWords } from "@/lib/words/timeline";
import type { TimelineEvent, TimelineLayout, TimelineView } from "../layout";
import { timelineX } from "../scale";
import { shownDate } from "../shown-date";
import { answersAmong } from "./answer-pairs";
import { lagOf } from "./lag";
import { type ArcLink, type ArcsLayout, layoutArcs } from "./layout";
import { barBoxes } from "./obstacles";

export type EventArcs = ArcsLayout<EventLinkRow>;

/** Room above the first row of pointers and under the last, px. */
const MARGIN = 4;

/**
 * The arcs of one drawing of the timeline: of its open event, and, when they are asked for, all
 * answers between its acts; with the lag of the open event.
 */
export function arcsOf(
  { width, height, days: shownDays, plotX, bottom, lanes, marks }: TimelineLayout,
  events: readonly TimelineEvent[],
  view: TimelineView,
  open: string | undefined,
  { links, answers }: { links: readonly EventLinkRow[]; answers: boolean },
): EventArcs {
  if (!shownDays) return { arcs: [], height: 0 };
  const shown = new Set(marks.map(({ id }) => id));
  const answering = new Set(answers ? answersAmong(links, shown) : []);
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const drawn = links
    .filter((link) => link.event.id === open || link.other.id === open || answering.has(link))
    .map(arcLink);
  const plot = { left: plotX, right: width, top: 0, bottom };
  const days = { from: view.from ?? "", to: view.to ?? "9999-12-31" };
  const openEvent = events.find(({ id }) => id === open);
  const lag = openEvent && lagOf(openEvent);
  const layout = layoutArcs(
    drawn,
    {
      marks,
      titleOf: (id) => titles.get(id) ?? "",
      plot,
      bars: barBoxes(lanes),
      names: lanes.map(({ y }) => ({ left: 0, right: plotX - 6, top: y + 8, bottom: y + 44 })),
      pointersY: height + MARGIN,
      x: timelineX(shownDays, width),
      days,
      dayOf: (end) => shownDate(end, view.dates)?.on ?? end.announcedOn,
    },
    {
      open,
      lag: lag && { ...lag, label: timelineWords().arcs.lag(lag.length) },
      pointerWords: timelineWords().arcs.pointer,
    },
  );
  return { ...layout, height: layout.height > 0 ? layout.height + 2 * MARGIN : 0 };
}

function arcLink(link: EventLinkRow): ArcLink<EventLinkRow> {
  return { link, label: timelineWords().arcs.label(link.kind, announcedBetween(link.other, link.event)) };
}
