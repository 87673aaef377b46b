import { addDays, daysBetween, earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { tenths } from "@/lib/tenths";
import { monthTicks, numberTicks } from "./axes";
import type { Claim } from "./claims";
import { spread } from "./spread";
import type { Step } from "./steps";

/** The three numbers over time, and each claim that counts states. */
export type ClaimedSeries<One extends Claim = Claim> = {
  launchedOn: IsoDay;
  claimed: readonly Step[];
  named: readonly Step[];
  ownAct: readonly Step[];
  claims: readonly One[];
};

export const LINES = ["claimed", "named", "ownAct"] as const;
export type LineKey = (typeof LINES)[number];

/** Height of the plot, px. */
export const PLOT_HEIGHT = 168;
/** Units of the paths from the left end of the plot to the right, whatever its width on the page. */
export const PLOT_UNITS = 1_000;
/** Least distance of two labels, px. */
const LABEL_GAP = 15;

/**
 * A line: `path` runs along the least, `band` fills the room up to the most. `end` is the height of
 * its right end and `label` that of its name, px. A line that never begins has empty paths and no end.
 */
export type Line = { path: string; band: string; end: number | undefined; label: number };

/** Where everything stands: x in per cent of the plot's width, y in px from its top. */
export type ClaimedLayout<One extends Claim = Claim> = {
  days: Days;
  lines: Record<LineKey, Line>;
  points: { claim: One; x: number; y: number }[];
  numbers: { number: number; y: number }[];
  months: { day: IsoDay; x: number }[];
  /** The last day on which a number becomes another. */
  lastChange: IsoDay;
};

/**
 * Places the steps of what was claimed and of what can be named, numbers from 0, from a little
 * before the first of them to a little after the last: the years in which nothing changes take no room.
 *
 * @param newest the last day of which the record speaks; the plot ends there at the latest
 * @returns nothing beyond the plot; does not depend on the order of the claims
 */
export function layoutClaimed<One extends Claim>(
  series: ClaimedSeries<One>,
  newest: IsoDay,
): ClaimedLayout<One> {
  const days = plotDays(series, newest);
  const numbers = numberTicks(Math.max(0, ...LINES.flatMap((key) => series[key].map(({ most }) => most))));
  const top = numbers.at(-1) ?? 1;
  const yOf = (count: number) => tenths(PLOT_HEIGHT * (1 - count / top));
  const drawn = LINES.map((key) => lineOf(series[key], key === "claimed" ? undefined : 0, days, yOf));
  const labels = spread(
    drawn.map(({ end }) => end ?? PLOT_HEIGHT),
    LABEL_GAP,
    0,
    PLOT_HEIGHT,
  );
  const [claimed, named, ownAct] = drawn.map((line, index) => ({ ...line, label: labels[index] ?? 0 }));
  const none = { path: "", band: "", end: undefined, label: PLOT_HEIGHT };
  return {
    days,
    lines: { claimed: claimed ?? none, named: named ?? none, ownAct: ownAct ?? none },
    points: series.claims
      .map((claim) => ({ claim, x: xOfDay(claim.on, days), y: yOf(claim.count) }))
      .sort((a, b) => a.x - b.x || a.y - b.y),
    numbers: numbers.map((number) => ({ number, y: yOf(number) })),
    months: monthTicks(days).map((day) => ({ day, x: xOfDay(day, days) })),
    lastChange: changesOf(series).reduce(laterDay),
  };
}

/** Where a day stands, per cent of the plot's width; at the nearer end for one outside. */
export function xOfDay(day: IsoDay, { first, last }: Days): number {
  const length = Math.max(1, daysBetween(first, last));
  return tenths(100 * Math.min(1, Math.max(0, daysBetween(first, day) / length)));
}

/** Days beside the first and the last change, at least, and their part of the time between. */
const BEFORE = { days: 20, part: 0.03 };
const AFTER = { days: 45, part: 0.08 };

function plotDays(series: ClaimedSeries, newest: IsoDay): Days {
  const changes = changesOf(series);
  const [first, last] = [changes.reduce(earlierDay), changes.reduce(laterDay)];
  const length = daysBetween(first, last);
  const beside = ({ days, part }: typeof BEFORE) => Math.round(Math.max(days, part * length));
  return {
    first: addDays(first, -beside(BEFORE)),
    last: laterDay(last, earlierDay(addDays(last, beside(AFTER)), newest)),
  };
}

function changesOf({ launchedOn, claims, ...lines }: ClaimedSeries): IsoDay[] {
  return [
    launchedOn,
    ...claims.map(({ on }) => on),
    ...LINES.flatMap((key) => lines[key].map(({ from }) => from)),
  ];
}

/** @param before the count before the first step; none when the line begins with it */
function lineOf(
  steps: readonly Step[],
  before: number | undefined,
  days: Days,
  yOf: (count: number) => number,
): Omit<Line, "label"> {
  const all = before === undefined ? steps : [{ from: days.first, least: before, most: before }, ...steps];
  const [begin] = all;
  if (!begin) return { path: "", band: "", end: undefined };
  const unit = (day: IsoDay) => tenths((xOfDay(day, days) / 100) * PLOT_UNITS);
  const path = all.slice(1).map(({ from, least }) => `H${unit(from)}V${yOf(least)}`);
  const band = all.flatMap(({ from, least, most }, index) => {
    if (least === most) return [];
    const next = all[index + 1]?.from ?? days.last;
    return [`M${unit(from)} ${yOf(most)}H${unit(next)}V${yOf(least)}H${unit(from)}Z`];
  });
  return {
    path: `M${unit(begin.from)} ${yOf(begin.least)}${path.join("")}H${PLOT_UNITS}`,
    band: band.join(""),
    end: yOf(all.at(-1)?.least ?? 0),
  };
}
