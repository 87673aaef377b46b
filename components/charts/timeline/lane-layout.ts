import type { BinRow } from "@/lib/bins";
import { type BinFrame, type DrawnBin, LABEL_ROOM, layoutBins, TALLEST } from "./bins/layout-bins";
import type { LaneContent } from "./lane-contents";
import type { TimelineLane, TimelineMark } from "./layout";
import { stackIntervals } from "./stack";
import { type Placeable, stackWithTitles, withTitles } from "./titles";

const LEVEL = 24;
const PADDING = 9;
const LEAST = 48;
/** A lane that is folded: its name and its count side by side. */
const FOLDED = 34;
/** Levels of marks that a lane has before its list is cut and ends in "n more". */
const MOST_LEVELS = 14;
/** Levels of the few marks above bars: what finds no room there overlaps. */
const PIN_LEVELS = 3;
/** Between the ring of an open mark and the number of the bar below it, px. */
const PIN_AIR = 4;

export type LaneFrame = {
  /** Top of the lane, and the borders within which titles stay, px. */
  y: number;
  left: number;
  right: number;
  bins: Omit<BinFrame, "floor" | "hangs">;
  /** Events that are drawn whatever becomes of the lane: the open one, and those it is linked to. */
  pinned: ReadonlySet<string>;
  isFolded: boolean;
  /** Whether every event is shown, however tall the lane grows. */
  isFull: boolean;
  /** The lane above the axis of two that are mirrored: it is filled from its floor upwards. */
  rises: boolean;
  /** The lane below such an axis: its bars hang from its top. */
  hangs: boolean;
};

/** One lane, from its top down, or mirrored. @returns px from the top left of the drawing; its marks by x */
export function layoutLane(
  content: LaneContent,
  frame: LaneFrame,
): { lane: TimelineLane; marks: TimelineMark[] } {
  if (frame.isFolded) return layoutFolded(content, frame);
  return content.rows ? layoutCounted(content, content.rows, frame) : layoutSingle(content, frame);
}

function layoutFolded({ key, members, count }: LaneContent, { y, pinned }: LaneFrame) {
  const lane = { key, y, height: FOLDED, count, state: "folded" as const, hidden: 0 };
  return {
    lane,
    marks: bare(members.filter(({ mark }) => pinned.has(mark.id))).map((mark) => ({
      ...mark,
      y: y + FOLDED / 2,
    })),
  };
}

function layoutCounted({ key, members, count }: LaneContent, rows: readonly BinRow[], frame: LaneFrame) {
  const marks = bare(members.filter(({ mark }) => frame.pinned.has(mark.id)));
  const levels = pinLevels(marks);
  const pins = marks.length === 0 ? 0 : (Math.max(...levels) + 1) * LEVEL + PIN_AIR;
  const height = Math.max(LEAST, pins + LABEL_ROOM + TALLEST + PADDING);
  const floor = frame.hangs ? frame.y : frame.y + height - (frame.rises ? 0 : PADDING);
  const bins: DrawnBin[] = layoutBins(rows, { ...frame.bins, floor, hangs: frame.hangs });
  const pinY = (level: number) =>
    frame.hangs ? frame.y + height - LEVEL / 2 - level * LEVEL : frame.y + LEVEL / 2 + level * LEVEL;
  return {
    lane: { key, y: frame.y, height, count, state: "counted" as const, hidden: 0, floor, bins },
    marks: marks.map((mark, index) => ({ ...mark, y: pinY(levels[index] ?? 0) })),
  };
}

function layoutSingle({ key, members, count }: LaneContent, frame: LaneFrame) {
  const { levels, labelled } = stackWithTitles(members, frame.right);
  const shownAt = levelsShown(members, levels, frame);
  const shown = members.flatMap((member, index) => {
    const level = shownAt.get(index);
    return level === undefined
      ? []
      : [{ member, level, labelled: level === levels[index] && (labelled[index] ?? false) }];
  });
  const hidden = members.length - shown.length;
  const isLong = frame.isFull && levels.some((level) => level >= MOST_LEVELS);
  const tall = (Math.max(0, ...shown.map(({ level }) => level)) + 1) * LEVEL + 2 * PADDING;
  const height = Math.max(LEAST + (hidden > 0 || isLong ? LEVEL : 0), tall);
  const yOf = (level: number) => {
    const fromEdge = PADDING + LEVEL / 2 + level * LEVEL;
    return frame.rises ? frame.y + height - fromEdge : frame.y + fromEdge;
  };
  const placed = shown.map(({ member, level }) => ({ ...member, mark: { ...member.mark, y: yOf(level) } }));
  return {
    lane: { key, y: frame.y, height, count, state: "single" as const, hidden, ...(isLong && { isLong }) },
    marks: withTitles(
      placed,
      shown.map((one) => one.labelled),
      { left: frame.left, right: frame.right },
    ),
  };
}

/** The level of each member that is shown, by its place: after the cut those that are pinned have levels of their own. */
function levelsShown(
  members: readonly Placeable[],
  levels: readonly number[],
  { isFull, pinned }: Pick<LaneFrame, "isFull" | "pinned">,
): Map<number, number> {
  if (isFull) return new Map(levels.entries());
  const cut = [...members.entries()].filter(
    ([place, { mark }]) => (levels[place] ?? 0) >= MOST_LEVELS && pinned.has(mark.id),
  );
  const below = stackIntervals(cut.map(([, member]) => member));
  return new Map([
    ...[...levels.entries()].filter(([, level]) => level < MOST_LEVELS),
    ...cut.map(([place], index): [number, number] => [place, MOST_LEVELS + (below[index] ?? 0)]),
  ]);
}

/** Marks without their stretches: above bars, and in a folded lane, there is room for no more. */
function bare(members: readonly Placeable[]): TimelineMark[] {
  return members.map(({ mark: { bar: _, hatches: __, ...mark } }) => ({ ...mark, fuzzyX: mark.x }));
}

function pinLevels(marks: readonly TimelineMark[]): number[] {
  const ends: number[] = [];
  return marks.map(({ x }) => {
    const free = ends.findIndex((end) => end <= x);
    const level = free !== -1 ? free : Math.min(ends.length, PIN_LEVELS - 1);
    ends[level] = x + LEVEL;
    return level;
  });
}
