import { type FuzzyDate, fuzzyDate, type IsoDay, lastDay, type Precision } from "../dates";

/** What of a tie decides whether it stands on a day. Without a `since` it stood before anything told here. */
export type Spell = { since?: FuzzyDate | undefined; until?: FuzzyDate | undefined };

/** The columns in which a row keeps its time. */
export type SpellColumns = {
  sinceOn: IsoDay | null;
  sincePrecision: Precision | null;
  untilOn: IsoDay | null;
  untilPrecision: Precision | null;
};

/** The time of a row, for comparing with a day. */
export function spellOf({ sinceOn, sincePrecision, untilOn, untilPrecision }: SpellColumns): Spell {
  return { since: fuzzyDate(sinceOn, sincePrecision), until: fuzzyDate(untilOn, untilPrecision) };
}

export type Phase = "before" | "standing" | "ended";

/** Where a tie stands on a day, and whether that is sure: within a date known only to its month it is not. */
export type Standing = { phase: Phase; certain: boolean };

/**
 * Where a tie stands on a day: since ≤ day < until. A date that is not known to the day is
 * compared by its whole span, in favour of the tie: it stands from the first day on which it
 * may have begun, until the last on which it may have gone on; in between it is not certain.
 */
export function standingOn({ since, until }: Spell, day: IsoDay): Standing {
  if (since && day < since.on) return { phase: "before", certain: true };
  if (until && day >= lastDay(until)) return { phase: "ended", certain: true };
  const begun = !since || day >= lastDay(since);
  const unended = !until || day < until.on;
  return { phase: "standing", certain: begun && unended };
}
