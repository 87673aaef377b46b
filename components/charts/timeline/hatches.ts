import type { IsoDay } from "@/lib/dates";
import type { EndKind } from "@/lib/vocabulary";

/** A stretch in which an act was suspended, px. */
export type Hatch = {
  x1: number;
  x2: number;
  /** Whether the whole act was: then it was not in force meanwhile. */
  whole: boolean;
  from: IsoDay;
  until: IsoDay;
};

type Suspended = {
  endedOn: IsoDay | null;
  endKind?: EndKind | null;
  suspensions?: readonly { from: IsoDay; until: IsoDay }[];
};

/**
 * The stretches in which other acts suspended an act, as far as they lie in the window.
 *
 * The record ends an act that is suspended as a whole on the first day of its suspension, with the
 * kind `suspended`; so the hatching goes on where the bar in force stops. Where the act is not
 * ended, or was suspended before its end, the record holds it to be in force meanwhile: only its
 * enforcement, or a clause, is suspended, and the hatching stands under the bar. Whether an act
 * came back after its suspension is not in the record, so nothing is drawn after it.
 *
 * @param frame where a day stands, and the day after the window
 * @returns in the order of the suspensions; none for none
 */
export function hatchesOf(
  { suspensions = [], endedOn, endKind }: Suspended,
  { x, end }: { x: (day: IsoDay) => number; end: IsoDay },
): Hatch[] {
  return suspensions.flatMap(({ from, until }) => {
    const [x1, x2] = [x(from), x(until)];
    const whole = endKind === "suspended" && endedOn !== null && from >= endedOn;
    return from < end && x2 > x1 ? [{ x1, x2, whole, from, until }] : [];
  });
}

const STEP = 5;

/**
 * Slanted strokes between two heights that fill a stretch: an SVG path of strokes that all lie
 * inside it. A stretch of less than one stroke gets one upright stroke.
 */
export function hatchPath({ x1, x2 }: { x1: number; x2: number }, top: number, bottom: number): string {
  const slant = bottom - top;
  if (x2 - x1 < slant) return `M${x1} ${bottom}V${top}`;
  const count = Math.floor((x2 - x1 - slant) / STEP) + 1;
  return Array.from({ length: count }, (_, index) => {
    const x = Math.round((x1 + index * STEP) * 10) / 10;
    return `M${x} ${bottom}l${slant} ${-slant}`;
  }).join("");
}
