import { addDays, daysBetween, type IsoDay } from "@/lib/dates";
import { standingDays } from "@/lib/membership-days";
import { type Launch, type Membership, standingsOn } from "@/lib/memberships";
import type { Days } from "@/lib/stretch";

/** A step to a day, and whether some country stands elsewhere on it than on the day of the step before. */
export type DayStep = { day: IsoDay; isOther: boolean };

/** What decides where countries stand: ties, and the initiatives that are compared. */
type Ties = { memberships: readonly Membership[]; initiatives: readonly Launch[] };

/** From two days before a change to the day after it: as a rule a jump, nothing, the change, nothing. */
const AROUND = [-2, -1, 0, 1];

/**
 * Steps through the days around changes, as a hand makes them that drags the day slowly here and
 * fast there.
 *
 * @param start the day from which the first step is made
 * @param count around how many changes at most: spread evenly over all there are
 * @returns in order of time, no day twice running; none for initiatives that never change
 */
export function chooseSteps({ memberships, initiatives }: Ties, start: IsoDay, count: number): DayStep[] {
  const standing = (day: IsoDay) =>
    JSON.stringify(initiatives.map((initiative) => [...standingsOn(memberships, initiative, day)]));
  const changes = [...new Set(initiatives.flatMap((one) => standingDays(memberships, one)))]
    .sort()
    .filter((day) => standing(day) !== standing(addDays(day, -1)));
  const days = spread(changes, count).flatMap((change) => AROUND.map((by) => addDays(change, by)));
  const steps = [...new Set(days)].sort();
  return steps
    .map((day, index) => ({ day, before: steps[index - 1] ?? start }))
    .filter(({ day, before }) => day !== before)
    .map(({ day, before }) => ({ day, isOther: standing(day) !== standing(before) }));
}

/**
 * The days that a slider goes through from its left end to its right.
 *
 * @param count how many, at least two: as many as a pointer makes moves
 */
export function daysAlong({ first, last }: Days, count: number): IsoDay[] {
  const all = daysBetween(first, last);
  return Array.from({ length: count }, (_, index) => addDays(first, Math.round((index / (count - 1)) * all)));
}

/** About `count` of some things, evenly spread; the first is always among them. */
function spread<Thing>(things: readonly Thing[], count: number): Thing[] {
  if (things.length <= count) return [...things];
  return things.filter(
    (_, index) =>
      Math.floor((index * count) / things.length) !== Math.floor(((index - 1) * count) / things.length),
  );
}
