import { scaleUtc } from "d3";
import { addDays, toDay, toUtc } from "@/lib/dates";
import { DAY, type Stretch } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import { barOver, type DrawnBin } from "./bins/layout-bins";
import type { TimelineEvent, TimelineLayout, TimelineMark, TimelineView } from "./layout";
import { placeable } from "./place-event";
import { plotEnds, RIGHT_MARGIN, spanOf } from "./scale";
import { timeTicks } from "./ticks";

/** Length of a fading end while a drawing slides, px. */
const STUB = 13;

/**
 * A drawing while its window moves: every mark keeps its lane and level and stands where its
 * date is in the new window; marks outside it are left out. Titles go along, but for a window
 * that is longer than before, in which they would run into each other.
 *
 * @param still the drawing before the move
 * @param from the stretch that `still` spans
 * @param to the stretch to show, not empty
 */
export function slideLayout(
  still: TimelineLayout,
  {
    events,
    view,
    from,
    to,
  }: { events: readonly TimelineEvent[]; view: TimelineView; from: Stretch; to: Stretch },
): TimelineLayout {
  const scale = scaleUtc([to.start, to.end], plotEnds(still.width)).clamp(true);
  const x = (day: string) => tenths(scale(toUtc(day)));
  const end = addDays(toDay(to.end - 1), 1);
  const byId = new Map(events.map((event) => [event.id, event]));
  const titled = to.end - to.start <= (from.end - from.start) * 1.001;
  const bare = ({ y }: TimelineMark) =>
    still.lanes.some((lane) => lane.state !== "single" && y >= lane.y && y < lane.y + lane.height);
  const marks = still.marks.flatMap((mark): TimelineMark[] => {
    const event = byId.get(mark.id);
    const span = event && spanOf(event, view.dates);
    if (!span || toUtc(span.last) + DAY <= to.start || toUtc(span.first) >= to.end) return [];
    const { label, bar: _, hatches: __, ...rest } = mark;
    const now = placeable(event, span.first, span.last, { x, end, stub: STUB }).mark;
    const { bar, hatches } = now;
    const at = { ...rest, x: now.x };
    if (bare(mark)) return [{ ...at, fuzzyX: now.x }];
    const moved = { ...at, fuzzyX: now.fuzzyX, ...(bar && { bar }), ...(hatches && { hatches }) };
    return [titled && label ? { ...moved, label: slideLabel(label, mark, moved) } : moved];
  });
  const lanes = still.lanes.map((lane) =>
    lane.state === "counted" ? { ...lane, bins: slideBins(lane.bins, x, to) } : lane,
  );
  return { ...still, lanes, marks, ticks: timeTicks(scale, RIGHT_MARGIN) };
}

/** Bins keep their height; those outside the window are left out, and their numbers where they no longer fit. */
function slideBins(bins: readonly DrawnBin[], x: (day: string) => number, to: Stretch): DrawnBin[] {
  return bins.flatMap(({ label, ...bin }) => {
    if (toUtc(bin.days.last) + DAY <= to.start || toUtc(bin.days.first) >= to.end) return [];
    const bar = barOver(bin.days, x, toDay(to.end - 1));
    return [{ ...bin, ...bar, ...(label && bar.width >= bin.width && { label }) }];
  });
}

/** A title as far from its end of the mark as it was. */
function slideLabel(label: NonNullable<TimelineMark["label"]>, before: TimelineMark, now: TimelineMark) {
  const edge = label.anchor === "start" ? rightOf : leftOf;
  return { ...label, x: tenths(label.x + edge(now) - edge(before)) };
}

function rightOf({ x, fuzzyX, bar }: TimelineMark): number {
  return Math.max(x, fuzzyX, bar?.x2 ?? x);
}

function leftOf({ x, bar }: TimelineMark): number {
  return Math.min(x, bar?.x1 ?? x);
}
