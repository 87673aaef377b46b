import type { BinRow } from "@/lib/bins";
import { binDays, type Step } from "@/lib/bins";
import { addDays, earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { LaneKey } from "@/lib/lanes";
import type { Days } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import { textWidth } from "@/lib/text-width";
import { SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";

/** How tall the fullest bin of the chart is, px. */
export const TALLEST = 56;
/** The line of type above a bar, px. */
export const LABEL_ROOM = 18;
const LABEL_SIZE = 12;
const LEAST_HEIGHT = 2;
const LEAST_WIDTH = 1;
const GAP = 1;

/** One bin of one lane: how many acts there are in its days, as a bar of the groups that sent them. */
export type DrawnBin = {
  lane: LaneKey;
  /** What of the bin lies in the window. */
  days: Days;
  acts: number;
  x: number;
  width: number;
  /** The bar, from the group next to the floor outwards; `y` is the top of each part. */
  parts: { group: SenderGroup; y: number; height: number }[];
  /** The number above the bar, where the bar is wide enough for it; its base line. */
  label?: { text: string; y: number };
};

export type BinFrame = {
  step: Step;
  /** First and last day of the window. */
  days: Days;
  x: (day: IsoDay) => number;
  /** The acts of the fullest bin of all lanes: equal heights are equal numbers in every lane. */
  most: number;
  /** Where the bars stand, px from the top of the drawing, and whether they hang from there instead. */
  floor: number;
  hangs: boolean;
  /** A number as it is written above a bar. */
  write: (acts: number) => string;
};

/**
 * The bars of one lane. The height of a bar is its number of acts, on one scale for all lanes; one
 * that would hardly be seen is {@link LEAST_HEIGHT} px high.
 *
 * @param rows of this lane, any order, at most one of each day and group; those outside the window are left out
 * @returns by day; none for none
 */
export function layoutBins(rows: readonly BinRow[], frame: BinFrame): DrawnBin[] {
  const bins = new Map<IsoDay, BinRow[]>();
  for (const row of rows) bins.set(row.start, [...(bins.get(row.start) ?? []), row]);
  return [...bins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([start, members]) => {
      const bin = drawBin(start, members, frame);
      return bin ? [bin] : [];
    });
}

/** The acts of the fullest bin among lanes; 0 for none. */
export function fullestOf(lanes: readonly (readonly BinRow[])[]): number {
  const sums = new Map<string, number>();
  for (const [lane, rows] of lanes.entries())
    for (const { start, acts } of rows)
      sums.set(`${lane} ${start}`, (sums.get(`${lane} ${start}`) ?? 0) + acts);
  return Math.max(0, ...sums.values());
}

/**
 * Where the bar of some days stands, px: with air on both sides where there is room for it, and
 * wide enough to be seen, also at the end of the window.
 */
export function barOver(
  days: Days,
  xOf: (day: IsoDay) => number,
  lastShown: IsoDay,
): { x: number; width: number } {
  const [left, right] = [xOf(days.first), xOf(addDays(days.last, 1))];
  const air = Math.min(GAP, (right - left) / 4);
  const width = tenths(Math.max(LEAST_WIDTH, right - left - 2 * air));
  return { x: tenths(Math.min(left + air, xOf(addDays(lastShown, 1)) - width)), width };
}

function drawBin(start: IsoDay, members: readonly BinRow[], frame: BinFrame): DrawnBin | undefined {
  const whole = binDays(start, frame.step);
  const days = {
    first: laterDay(whole.first, frame.days.first),
    last: earlierDay(whole.last, frame.days.last),
  };
  const [lane] = members.map((row) => row.lane);
  const acts = members.reduce((sum, row) => sum + row.acts, 0);
  if (!lane || days.first > days.last || acts === 0) return undefined;
  const { x, width } = barOver(days, frame.x, frame.days.last);
  const height = Math.max(LEAST_HEIGHT, (TALLEST * acts) / Math.max(frame.most, acts));
  const text = frame.write(acts);
  const label = {
    text,
    y: tenths(frame.hangs ? frame.floor + height + LABEL_ROOM - 5 : frame.floor - height - 5),
  };
  return {
    lane,
    days,
    acts,
    x,
    width,
    parts: partsOf(members, acts, height, frame),
    ...(textWidth(text, LABEL_SIZE) <= width && { label }),
  };
}

function partsOf(
  members: readonly BinRow[],
  acts: number,
  height: number,
  { floor, hangs }: BinFrame,
): DrawnBin["parts"] {
  let below = 0;
  return SENDER_GROUPS.flatMap((group) => {
    const own = members.filter((row) => row.group === group).reduce((sum, row) => sum + row.acts, 0);
    if (own === 0) return [];
    const from = (below / acts) * height;
    below += own;
    const to = (below / acts) * height;
    return [{ group, y: tenths(hangs ? floor + from : floor - to), height: tenths(to - from) }];
  });
}
