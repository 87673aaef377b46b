import type { IsoDay } from "@/lib/dates";
import { standingDays } from "@/lib/membership-days";
import { isTie, type Launch, type Membership, standingsOn } from "@/lib/memberships";
import { type Bounds, type Step, stepsOn } from "./steps";

/** How many countries can be named as members, and how many of them by an act of their own or an official list. */
export type NamedCounts = { named: Bounds; ownAct: Bounds };

/**
 * Counts the countries that have a tie on a day. Where the days of a tie are not known well enough
 * to say, it counts towards the most alone.
 */
export function namedOn(memberships: readonly Membership[], launch: Launch, day: IsoDay): NamedCounts {
  const ties = [...standingsOn(memberships, launch, day).values()].filter(isTie);
  const own = ties.filter(({ certainty }) => certainty === "own-act");
  return { named: boundsOf(ties), ownAct: boundsOf(own) };
}

function boundsOf(ties: readonly { kind: "tie" | "perhaps" }[]): Bounds {
  return { least: ties.filter(({ kind }) => kind === "tie").length, most: ties.length };
}

const NOBODY: NamedCounts = { named: { least: 0, most: 0 }, ownAct: { least: 0, most: 0 } };

/** The counts of {@link namedOn} for every day, as steps; before the first of them nobody is counted. */
export function namedSteps(memberships: readonly Membership[], launch: Launch) {
  const days = standingDays(memberships, launch);
  const counts = new Map(days.map((day) => [day, namedOn(memberships, launch, day)]));
  const steps = (of: keyof NamedCounts): Step[] =>
    stepsOn(days, (day) => (counts.get(day) ?? NOBODY)[of]).filter(
      ({ most }, index) => index > 0 || most > 0,
    );
  return { named: steps("named"), ownAct: steps("ownAct") };
}
