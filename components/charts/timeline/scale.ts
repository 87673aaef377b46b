import { scaleUtc } from "d3";
import { addDays, type IsoDay, lastDay, toUtc } from "@/lib/dates";
import { type Days, type Stretch, stretchOf } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import type { TimelineEvent, TimelineView } from "./layout";
import { type AxisDate, shownDate } from "./shown-date";

/** The width that the drawing is made for, px; a page scales it a little. */
export const DESIGN_WIDTH = 1000;

/** Room for the names of the lanes, left of the plot, px. */
export const LANE_NAMES = 120;
/** Half of what a mark takes up, px. */
export const RADIUS = 9;
/** Height of the band of the axis, px. */
export const AXIS = 34;
/** Room right of the plot, px. */
export const RIGHT_MARGIN = 14;

/** First and last day that an event's date on the axis may mean; none without that date. */
export function spanOf(event: TimelineEvent, dates: AxisDate) {
  const date = shownDate(event, dates);
  return date && { first: date.on, last: lastDay(date) };
}

/** The events that have the date in use, each with the days that it may mean; in the order given. */
export function datedOf(events: readonly TimelineEvent[], { dates }: TimelineView) {
  return events.flatMap((event) => {
    const span = spanOf(event, dates);
    return span ? [{ event, ...span }] : [];
  });
}

/** The first day of the window and the day after its last; where the view names none, the events decide. */
function domainOf(
  dated: readonly { first: IsoDay; last: IsoDay }[],
  { from, to }: TimelineView,
): [IsoDay, IsoDay] {
  const firsts = dated.map(({ first }) => first).sort();
  const lasts = dated.map(({ last }) => last).sort();
  const start = from ?? firsts[0] ?? "";
  const end = to ? addDays(to, 1) : addDays(lasts.at(-1) ?? "", 1);
  return end > start ? [start, end] : [start, addDays(start, 1)];
}

/** Where the first and the last moment of the window stand, px from the left of a drawing of that width. */
export function plotEnds(width: number): [number, number] {
  return [LANE_NAMES + RADIUS, width - RIGHT_MARGIN];
}

/** From moments of a window to px; moments outside it stand at its nearer end. */
export function scaleOf([start, end]: readonly [IsoDay, IsoDay], width: number) {
  return scaleUtc([toUtc(start), toUtc(end)], plotEnds(width)).clamp(true);
}

/** The days that the drawing spans; those of the bins where events are counted. None without a dated event. */
export function shownDays(
  events: readonly TimelineEvent[],
  view: TimelineView,
  counted: { days: Days } | null | undefined,
): Days | undefined {
  if (counted) return counted.days;
  const dated = datedOf(events, view);
  if (dated.length === 0) return undefined;
  const [start, end] = domainOf(dated, view);
  return { first: start, last: addDays(end, -1) };
}

/**
 * The stretch of time that the drawing spans, the end of its last day included. Without a dated
 * event that of the window; none where the window has not two ends.
 */
export function shownStretch(
  events: readonly TimelineEvent[],
  view: TimelineView,
  counted: Parameters<typeof shownDays>[2],
): Stretch | undefined {
  const { from: first, to: last } = view;
  const days = shownDays(events, view, counted) ?? (first && last ? { first, last } : undefined);
  return days && stretchOf(days);
}

/** Where a day stands in a drawing of that width that spans `days`, px; days outside them at its nearer end. */
export function timelineX({ first, last }: Days, width: number): (day: IsoDay) => number {
  const scale = scaleOf([first, addDays(last, 1)], width);
  return (day) => tenths(scale(toUtc(day)));
}
