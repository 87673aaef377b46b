import type { IsoDay } from "@/lib/dates";
import { textWidth } from "@/lib/text-width";
import type { TimelineMark } from "../layout";
import { ARC_TYPE, type Box, type Placed, type Point, placeTexts, rounded } from "./boxes";

/** The time from announcement to effect of the open event, as a stretch beside its mark. */
export type Lag = { x1: number; x2: number; y: number; label: string; at: Placed };

/** Days from which and to which a lag runs, and what it is called. */
export type LagAsked = { from: IsoDay; to: IsoDay; label: string };

const LAG_DROP = 15;
const KEY = "lag";

/**
 * The lag of an act under its mark, and its label near by: it may stand left of the plot too, where
 * the names of lanes leave room.
 *
 * @param obstacles what the label must not cover
 * @param x where a day stands; a day outside the window at its nearer end
 */
export function layoutLag(
  mark: Point & Pick<TimelineMark, "id">,
  { from, to, label }: LagAsked,
  obstacles: readonly Box[],
  plot: Box,
  x: (day: IsoDay) => number,
): Lag {
  const [start, end] = [x(from), x(to)];
  const lag = { x1: Math.min(start, end), x2: Math.max(start, end), y: mark.y + LAG_DROP, label };
  const wanted = { key: KEY, text: label, at: lagPlaces(lag) };
  const at = placeTexts([wanted], obstacles, { ...plot, left: 0 }).get(KEY);
  return { ...lag, at: rounded(at ?? { x: lag.x1, y: lag.y, shown: false }) };
}

/** Beside the stretch, then under and above it, then farther off. */
function lagPlaces({ x1, x2, y, label }: Pick<Lag, "x1" | "x2" | "y" | "label">): Point[] {
  const half = textWidth(label, ARC_TYPE) / 2 + 6;
  const xs = [(x1 + x2) / 2, x2 + half, x1 - half];
  return [0, 11, -40, 22, 35, 48, -64].flatMap((down) =>
    xs.slice(down === 0 ? 1 : 0).map((x) => ({ x, y: y + down })),
  );
}
