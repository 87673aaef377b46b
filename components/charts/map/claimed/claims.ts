import { type IsoDay, lastDay, type Precision } from "@/lib/dates";
import type { ClaimBound } from "@/lib/vocabulary";
import { type Bounds, type Step, stepsOn } from "./steps";

/** What was claimed for an initiative, on a day or in a month or year. */
export type Claim = {
  initiative: string;
  on: IsoDay;
  precision: Precision;
  count: number;
  bound: ClaimBound;
  unit: string;
};

/** Units that count states; operators and the like are not compared with countries. */
const STATE_UNITS: readonly string[] = ["countries", "partners", "signatories", "members"];

/** The claims for one initiative that count states, in their order. */
export function stateClaims<One extends Claim>(claims: readonly One[], initiative: string): One[] {
  return claims.filter((claim) => claim.initiative === initiative && STATE_UNITS.includes(claim.unit));
}

/**
 * What was claimed last by a day, smallest number first: several where sources of one date differ.
 * A claim of a month or year counts when that is over.
 */
export function claimedOn<One extends Claim>(claims: readonly One[], day: IsoDay): One[] {
  const made = claims.filter((claim) => lastDay(claim) <= day);
  const last = made
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return made.filter(({ on }) => on === last).sort((a, b) => a.count - b.count);
}

/**
 * The numbers claimed for every day, as steps, between the least and the most: those of the last
 * date, and of a later month or year that is not over. None before the first claim.
 *
 * @param claims of one initiative, in one kind of unit
 */
export function claimedSteps(claims: readonly Claim[]): Step[] {
  const days = [...new Set(claims.flatMap((claim) => [claim.on, lastDay(claim)]))].sort();
  return stepsOn(days, (day) => claimedBounds(claims, day));
}

function claimedBounds(claims: readonly Claim[], day: IsoDay): Bounds | undefined {
  const said = claimedOn(claims, day);
  const [last] = said;
  if (!last) return undefined;
  const pending = claims.filter((claim) => claim.on > last.on && claim.on <= day && lastDay(claim) > day);
  const counts = [...said, ...pending].map(({ count }) => count);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}
