import { SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";

/** Acts of one group of senders in one quarter; `quarter` is its first day. */
export type QuarterActs = { quarter: string; group: SenderGroup; acts: number };

/** `x` and `width` in per cent of the drawing's width, `height` in px. */
export type StripBar = { quarter: string; acts: number; x: number; width: number; height: number };

/** One group: where its name stands and on which line its bars do, px from the top. */
export type StripRow = { group: SenderGroup; acts: number; labelY: number; floorY: number; bars: StripBar[] };

export type StripTick = { year: number; x: number };

export type Strip = { height: number; axisY: number; rows: StripRow[]; ticks: StripTick[] };

const TALLEST = 72;
const LABEL = 26;
const ABOVE_LABEL = 16;
const GAP = 8;
const AXIS = 22;
const BAR_PART = 0.78;

/**
 * One row of bars per group of senders that sent anything from a year on, in the fixed order
 * of groups, all on one scale: equal heights are equal numbers of acts.
 *
 * @param counts any order; the result does not depend on it. Earlier quarters are left out
 * @returns per cent across and px down, so that type keeps its size at any width. No acts give
 *   no rows and no ticks, never NaN
 */
export function layoutActsStrip(counts: readonly QuarterActs[], fromYear: number): Strip {
  const shown = counts.filter(({ quarter, acts }) => acts > 0 && yearOf(quarter) >= fromYear);
  if (shown.length === 0) return { height: 0, axisY: 0, rows: [], ticks: [] };
  const years = Math.max(...shown.map(({ quarter }) => yearOf(quarter))) - fromYear + 1;
  const most = Math.max(...shown.map(({ acts }) => acts));
  const step = 100 / (4 * years);

  const rows: StripRow[] = [];
  let y = 0;
  for (const group of SENDER_GROUPS) {
    const own = shown.filter((count) => count.group === group);
    if (own.length === 0) continue;
    const bars = own
      .map(({ quarter, acts }) => ({
        quarter,
        acts,
        x: round(quartersSince(quarter, fromYear) * step + (step * (1 - BAR_PART)) / 2),
        width: round(step * BAR_PART),
        height: round((acts / most) * TALLEST),
      }))
      .sort((a, b) => a.x - b.x);
    const floorY = y + LABEL + Math.max(...bars.map(({ height }) => height));
    rows.push({
      group,
      acts: own.reduce((sum, { acts }) => sum + acts, 0),
      labelY: y + ABOVE_LABEL,
      floorY,
      bars,
    });
    y = floorY + GAP;
  }
  const ticks = Array.from({ length: years }, (_, index) => ({
    year: fromYear + index,
    x: round(index * 4 * step),
  }));
  return { height: round(y + AXIS), axisY: round(y), rows, ticks };
}

function yearOf(quarter: string): number {
  return Number(quarter.slice(0, 4));
}

function quartersSince(quarter: string, year: number): number {
  return (yearOf(quarter) - year) * 4 + Math.floor((Number(quarter.slice(5, 7)) - 1) / 3);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
