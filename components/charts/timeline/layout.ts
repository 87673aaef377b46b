import { addDays, type IsoDay, type Precision } from "@/lib/dates";
import { type Counted, stepOf } from "@/lib/density";
import type { LaneKey, LaneRule, Side } from "@/lib/lanes";
import type { Days } from "@/lib/stretch";
import type { EndKind, MeasureFamily, MeasureKind, SenderGroup, Stage } from "@/lib/vocabulary";
import type { DrawnBin } from "./bins/layout-bins";
import type { Companion } from "./count-acts";
import type { Hatch } from "./hatches";
import { contentsOf } from "./lane-contents";
import { AXIS, datedOf, LANE_NAMES, RIGHT_MARGIN, scaleOf, shownDays, timelineX } from "./scale";
import type { AxisDate } from "./shown-date";
import { stackLanes } from "./stack-lanes";
import { type TimeTick, timeTicks } from "./ticks";

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

const STUB = 26;
/** Above so many events the fading ends are shorter, so that a lane does not grow out of sight. */
const CROWD = 120;
const SHORT_STUB = 13;

/**
 * Places one mark per event: x is time (UTC), y is the lane and, within it, the lowest level
 * on which neither the mark nor its stretch in force touches another. A lane whose marks would
 * lie more than three deep gets counted bins instead, unless the window is one day.
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

  const end = addDays(days.last, 1);
  const scale = scaleOf([days.first, end], width);
  const x = timelineX(days, width);
  const step = counted?.step ?? stepOf(days);
  const stub = dated.length > CROWD ? SHORT_STUB : STUB;
  const contents = contentsOf(dated, view, { counted, days, step, frame: { x, end, stub } });
  const { lanes, marks, bottom, axisY } = stackLanes(contents, view, {
    left: plotX,
    right: width,
    bins: { step, days, x, write },
    pinned,
  });
  return {
    width,
    height: axisY === bottom ? bottom + AXIS : bottom,
    days,
    plotX,
    bottom,
    axisY,
    lanes,
    marks,
    ticks: timeTicks(scale, RIGHT_MARGIN),
  };
}
