import { type TimelineState, windowOf } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { countOf, describeTimeline } from "./describe";
import { layoutTimeline, type TimelineLayout, type TimelineView } from "./layout";
import type { TimelineRows } from "./rows";
import { DESIGN_WIDTH } from "./scale";
import { shownState } from "./shown-state";

/**
 * What stands above the timeline: how many acts, by whom, under which filters; of two senders that
 * are compared, how many acts both sent.
 *
 * @param told the state of the rows that are there
 * @param layout their drawing
 */
export function tellTimeline(
  told: TimelineState,
  { events, counts }: Pick<TimelineRows, "events" | "counts">,
  nameOf: (id: string) => string,
  layout: Pick<TimelineLayout, "lanes">,
): string {
  const words = timelineWords();
  const isWhole = events.length === counts.events;
  const sentence = describeTimeline(
    isWhole ? countOf(events) : { ...counts, senders: undefined },
    told,
    nameOf,
    words,
  );
  return told.compare ? sentence + words.density.compare.both(sentByBoth(layout, counts)) : sentence;
}

/** {@link tellTimeline} for a state and its rows, where no drawing is at hand. */
export function timelineSentence(asked: TimelineState, rows: TimelineRows): string {
  const told = shownState(asked, rows.refused);
  const names = new Map(rows.names.map(({ id, name }) => [id, name]));
  const { counted, events } = rows;
  const layout = layoutTimeline(
    events,
    viewOf(told, rows.sides),
    { width: DESIGN_WIDTH },
    { counted, pinned: new Set(), write: timelineWords().density.short },
  );
  return tellTimeline(told, rows, (id) => names.get(id) ?? id, layout);
}

/** How a state is drawn. */
export function viewOf(state: TimelineState, sides: TimelineRows["sides"]): TimelineView {
  const { lanes = "sender", dates = "announced", compare, fold, full } = state;
  return { lanes, dates, ...windowOf(state), isCompared: compare !== undefined, sides, fold, full };
}

/** How many acts stand in both of two lanes; none is known where a day has more acts than are drawn. */
function sentByBoth({ lanes }: Pick<TimelineLayout, "lanes">, { events, twice }: TimelineRows["counts"]) {
  const inLanes = lanes.reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, inLanes - (events - twice));
}
