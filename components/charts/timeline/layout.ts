import { addDays, earlierDay, type IsoDay, laterDay, type Precision } from "@/lib/dates";
import { type Counted, stepOf } from "@/lib/density";
import { type LaneKey, type LaneRule, type Side, senderGroup } from "@/lib/lanes";
import type { Days } from "@/lib/stretch";
import {
  type EndKind,
  familyOf,
  type MeasureFamily,
  type MeasureKind,
  type SenderGroup,
  type Stage,
} from "@/lib/vocabulary";
import { countEvents } from "./bins/count-events";
import { type DrawnBin, fullestOf } from "./bins/layout-bins";
import { type Companion, countedOnce } from "./count-acts";
import { depthOf, MOST_DEEP } from "./depth";
import { type Hatch, hatchesOf } from "./hatches";
import { type LaneContent, layoutLane } from "./lane-layout";
import { datedOf, LANE_NAMES, RADIUS, RIGHT_MARGIN, scaleOf, shownDays, timelineX } from "./scale";
import type { AxisDate } from "./shown-date";
import { type TimeTick, timeTicks } from "./ticks";
import type { Placeable } from "./titles";
import { isIn, lanesIn } from "./view-lanes";

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
  /** Whether two senders are compared, one lane each; and the ids of the acts that each sent, where acts are drawn. */
  isCompared?: boolean | undefined;
  sides?: Record<Side, readonly string[]> | null | undefined;
  /** Lanes that show no more than their name and count, and lanes that show every act. */
  fold?: readonly LaneKey[] | undefined;
  full?: readonly LaneKey[] | undefined;
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

/** How the acts of a lane are shown: one by one, counted in bins, or not at all. */
type Shown =
  | { state: "single" | "folded" }
  | { state: "counted"; bins: DrawnBin[] /** Where the bars stand, px. */; floor: number };

/**
 * `count` is of acts: one that is seen from two sides counts once. `hidden` is how many marks a list
 * that grew too tall leaves out, and `isLong` says of such a list that it leaves out none.
 */
export type TimelineLane = {
  key: LaneKey;
  y: number;
  height: number;
  count: number;
  hidden: number;
  isLong?: boolean;
} & Shown;

export type TimelineLayout = {
  width: number;
  height: number;
  /** First and last day that the drawing spans; none when it is empty. */
  days?: Days;
  /** Left end of the plot, px: lane names stand before it. */
  plotX: number;
  /** Bottom of the lanes; where two are mirrored, `axisY` lies between them. */
  bottom: number;
  axisY: number;
  lanes: TimelineLane[];
  marks: TimelineMark[];
  ticks: TimeTick[];
};

/** What is known beside the events. */
export type TimelineMore = {
  /** The counts of bins where there are too many events: then `events` are only those to be drawn besides. */
  counted?: Counted | null | undefined;
  /** Events that are drawn in any case: the open one, and those it is linked to. */
  pinned?: ReadonlySet<string> | undefined;
  /** A number as it is written above a bar. */
  write?: ((acts: number) => string) | undefined;
};

const AXIS = 34;
const STUB = 26;
/** Above so many events the fading ends are shorter, so that a lane does not grow out of sight. */
const CROWD = 120;
const SHORT_STUB = 13;

/**
 * Places one mark per event: x is time (UTC), y is the lane and, within it, the lowest level
 * on which neither the mark nor its stretch in force touches another. A lane whose marks would
 * lie more than {@link MOST_DEEP} deep gets counted bins instead, unless the window is one day.
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
  { counted, pinned = new Set(), write = String }: TimelineMore = {},
): TimelineLayout {
  const dated = datedOf(events, view);
  const plotX = LANE_NAMES;
  const days = shownDays(events, view, counted);
  if (!days) return { width, height: AXIS, plotX, bottom: 0, axisY: 0, lanes: [], marks: [], ticks: [] };

  const { first: start } = days;
  const end = addDays(days.last, 1);
  const scale = scaleOf([start, end], width);
  const x = timelineX(days, width);
  const step = counted?.step ?? stepOf(days);
  const stub = dated.length > CROWD ? SHORT_STUB : STUB;
  const once = new Set(countedOnce(dated.map(({ event }) => event)).map(({ id }) => id));
  const contents = lanesIn(view).flatMap((key): LaneContent[] => {
    const own = dated.filter(({ event }) => isIn(event, key, view));
    const rows = counted?.rows.filter(({ lane }) => lane === key);
    if (own.length === 0 && !rows?.length) return [];
    const members = own
      .map(({ event, first, last }) => placeable(event, first, last, { x, end, stub }))
      .sort((a, b) => a.mark.x - b.mark.x || (a.mark.id < b.mark.id ? -1 : 1));
    const acts = own.filter(({ event }) => once.has(event.id));
    const isDeep =
      depthOf(
        members.map(({ mark }) => mark.x),
        2 * RADIUS,
      ) > MOST_DEEP && days.first < days.last;
    const inWindow = acts.map(({ event, first }) => ({
      day: earlierDay(laterDay(first, start), days.last),
      senders: event.senders,
    }));
    const bins = rows ?? (isDeep ? countEvents(inWindow, key, step) : undefined);
    return [{ key, members, rows: bins, count: rows ? sumOf(rows) : acts.length }];
  });

  const fold = new Set(view.fold);
  const most = fullestOf(contents.flatMap(({ key, rows }) => (rows && !fold.has(key) ? [rows] : [])));
  const lanes: TimelineLane[] = [];
  const marks: TimelineMark[] = [];
  let y = 0;
  let axisY: number | undefined;
  for (const content of contents) {
    const { key } = content;
    if (key === "below") {
      axisY = y;
      y += AXIS;
    }
    const placed = layoutLane(content, {
      y,
      left: plotX,
      right: width,
      bins: { step, days, x, most, write },
      pinned,
      isFolded: fold.has(key),
      isFull: view.full?.includes(key) ?? false,
      rises: key === "above",
      hangs: key === "below",
    });
    lanes.push(placed.lane);
    marks.push(...placed.marks);
    y += placed.lane.height;
  }
  const isBetween = axisY !== undefined;
  return {
    width,
    height: isBetween ? y : y + AXIS,
    days,
    plotX,
    bottom: y,
    axisY: axisY ?? y,
    lanes,
    marks,
    ticks: timeTicks(scale, RIGHT_MARGIN),
  };
}

function sumOf(rows: readonly { acts: number }[]): number {
  return rows.reduce((sum, { acts }) => sum + acts, 0);
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
