import { type FuzzyDate, fuzzyDate, type IsoDay, type Precision } from "../dates";

/** What an act's date tells. */
export const DATE_KINDS = ["announced", "effective", "ended", "scheduled-end"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What of an act is dated. */
export type DatedAct = {
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  effectiveOn: IsoDay | null;
  effectivePrecision: Precision | null;
  endedOn: IsoDay | null;
  endedPrecision: Precision | null;
  scheduledEndOn: IsoDay | null;
  scheduledEndPrecision: Precision | null;
};

/**
 * The dates of an act as far as they are known, in the order of {@link DATE_KINDS}. The end that an
 * act names itself is told only while no real end is known.
 */
export function actDates(act: DatedAct): { kind: DateKind; date: FuzzyDate }[] {
  const scheduled =
    act.endedOn === null ? fuzzyDate(act.scheduledEndOn, act.scheduledEndPrecision) : undefined;
  const dates: Record<DateKind, FuzzyDate | undefined> = {
    announced: { on: act.announcedOn, precision: act.announcedPrecision },
    effective: fuzzyDate(act.effectiveOn, act.effectivePrecision),
    ended: fuzzyDate(act.endedOn, act.endedPrecision),
    "scheduled-end": scheduled,
  };
  return DATE_KINDS.flatMap((kind) => {
    const date = dates[kind];
    return date ? [{ kind, date }] : [];
  });
}
