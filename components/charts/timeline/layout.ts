import { type IsoDay, type Precision, toUtc } from "@/lib/dates";
import { tenths } from "@/lib/tenths";
import {
  type EndKind,
  familyOf,
  type MeasureFamily,
  type MeasureKind,
  type SenderGroup,
  type Stage,
} from "@/lib/vocabulary";
import { type Companion, countedOnce } from "./count-acts";
import { type Hatch, hatchesOf } from "./hatches";
import { type LaneKey, type LaneRule, laneKeys, laneOf, senderGroup } from "@/lib/lanes";
import { datedOf, domainOf, LANE_NAMES, RADIUS, RIGHT_MARGIN, scaleOf } from "./scale";
import type { AxisDate } from "./shown-date";
import { type TimeTick, timeTicks } from "./ticks";
import { type Placeable, stackWithTitles, withTitles } from "./titles";

/** What the layout needs of an event. */
export type TimelineEvent = Companion & {
  title: string;
  measure: MeasureKind;
  stage: Stage;
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  effectiveOn: IsoDay | null;
  effectivePrecision: Precision | null;
  endedOn: IsoDay | null;
  endKind?: EndKind | null;
  /** Stretches in which another act suspended it. */
  suspensions?: readonly { from: IsoDay; until: IsoDay }[];
  extraterritorial: boolean;
  senders: readonly { group: SenderGroup }[];
  targets: readonly { group: SenderGroup }[];
};

export type TimelineView = {
  lanes: LaneRule;
  dates: AxisDate;
  /** First and last day of the window, both included; where absent, the events decide. */
  from?: IsoDay | undefined;
  to?: IsoDay | undefined;
};

/** Outer width, px. The height follows from the events. */
export type TimelineSize = { width: number };

export type TimelineMark = {
  id: string;
  x: number;
  y: number;
  /** Where the last day that the date may mean stands; equal to `x` when the day is known. */
  fuzzyX: number;
  family: MeasureFamily;
  group: SenderGroup;
  beyond: boolean;
  adopted: boolean;
  /**
   * The stretch in force; `open` when no end is known. It may begin away from the mark, where an
   * act was announced before it took effect. None for acts that were never in force.
   */
  bar?: { x1: number; x2: number; open: boolean };
  /** The stretches in which it was suspended; none for most. */
  hatches?: Hatch[];
  /** The title beside the mark, where there is room for all of it. */
  label?: { x: number; anchor: "start" | "end" };
};

/** `count` is of acts: one that is seen from two sides counts once. */
export type TimelineLane = { key: LaneKey; y: number; height: number; count: number };

export type TimelineLayout = {
  width: number;
  height: number;
  /** Left end of the plot, px: lane names stand before it. */
  plotX: number;
  axisY: number;
  lanes: TimelineLane[];
  marks: TimelineMark[];
  ticks: TimeTick[];
};

const LEVEL = 24;
const LANE_PADDING = 9;
const LEAST_LANE = 48;
const AXIS = 34;
const STUB = 26;
/** Above so many events the fading ends are shorter, so that a lane does not grow out of sight. */
const CROWD = 120;
const SHORT_STUB = 13;

/**
 * Places one mark per event: x is time (UTC), y is the lane and, within it, the lowest level
 * on which neither the mark nor its stretch in force touches another.
 *
 * @param events any order; the result does not depend on it. Events without the date in use
 *   are left out
 * @returns px from the top left of the drawing; lanes in their fixed order, marks by lane and
 *   x. No events give no lanes and no ticks, never NaN
 */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  view: TimelineView,
  { width }: TimelineSize,
): TimelineLayout {
  const dated = datedOf(events, view);
  const plotX = LANE_NAMES;
  const empty = { width, height: AXIS, plotX, axisY: 0, lanes: [], marks: [], ticks: [] };
  if (dated.length === 0) return empty;

  const [start, end] = domainOf(dated, view);
  const scale = scaleOf([start, end], width);
  const x = (day: IsoDay) => tenths(scale(toUtc(day)));

  const stub = dated.length > CROWD ? SHORT_STUB : STUB;
  const byLane = new Map<LaneKey, Placeable[]>();
  for (const { event, first, last } of dated) {
    const key = laneOf(event, view.lanes);
    byLane.set(key, [...(byLane.get(key) ?? []), placeable(event, first, last, { x, end, stub })]);
  }

  const counted = new Set(countedOnce(dated.map(({ event }) => event)).map(({ id }) => id));
  const lanes: TimelineLane[] = [];
  const marks: TimelineMark[] = [];
  let y = 0;
  for (const key of laneKeys(view.lanes)) {
    const members = byLane.get(key)?.sort((a, b) => a.mark.x - b.mark.x || (a.mark.id < b.mark.id ? -1 : 1));
    if (!members) continue;
    const { levels, labelled } = stackWithTitles(members, width);
    const height = Math.max(LEAST_LANE, (Math.max(...levels) + 1) * LEVEL + 2 * LANE_PADDING);
    const placed = members.map((member, index) => ({
      ...member,
      mark: { ...member.mark, y: y + LANE_PADDING + LEVEL / 2 + (levels[index] ?? 0) * LEVEL },
    }));
    marks.push(...withTitles(placed, labelled, { left: plotX, right: width }));
    lanes.push({ key, y, height, count: members.filter(({ mark }) => counted.has(mark.id)).length });
    y += height;
  }
  return { width, height: y + AXIS, plotX, axisY: y, lanes, marks, ticks: timeTicks(scale, RIGHT_MARGIN) };
}

/** What placing an event needs to know of the whole: the scale, the day after the window, the length of a fading end. */
type Frame = { x: (day: IsoDay) => number; end: IsoDay; stub: number };

/** An event on the lowest level of no lane yet. */
export function placeable(event: TimelineEvent, first: IsoDay, last: IsoDay, frame: Frame): Placeable {
  const { x } = frame;
  const at = x(first);
  const fuzzyX = last === first ? at : x(last);
  const bar = barOf(event, frame);
  const hatches = hatchesOf(event, frame);
  return {
    title: event.title,
    left: Math.min(at, bar?.x1 ?? at, ...hatches.map(({ x1 }) => x1)) - RADIUS,
    right: Math.max(at + RADIUS, fuzzyX, bar?.x2 ?? at, ...hatches.map(({ x2 }) => x2)) + 2,
    mark: {
      id: event.id,
      x: at,
      y: 0,
      fuzzyX,
      family: familyOf(event.measure),
      group: senderGroup(event.senders),
      beyond: event.extraterritorial,
      adopted: event.stage === "adopted",
      ...(bar && { bar }),
      ...(hatches.length > 0 && { hatches }),
    },
  };
}

function barOf(event: TimelineEvent, { x, end, stub }: Frame): TimelineMark["bar"] {
  if (!event.effectiveOn || event.stage !== "adopted" || event.effectiveOn >= end) return undefined;
  const x1 = x(event.effectiveOn);
  const open = event.endedOn === null;
  const x2 = event.endedOn === null ? Math.min(x1 + stub, x(end)) : x(event.endedOn);
  return x2 > x1 ? { x1, x2, open } : undefined;
}
