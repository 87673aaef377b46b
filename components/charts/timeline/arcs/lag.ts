import type { IsoDay, Precision } from "@/lib/dates";
import { type TimeBetween, timeBetween } from "@/lib/time-between";
import type { Stage } from "@/lib/vocabulary";

type Act = {
  stage: Stage;
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  effectiveOn: IsoDay | null;
  effectivePrecision: Precision | null;
};

/**
 * From the announcement of an act to its effect. None for an act that was never in force, and for
 * one that took effect on the day (or in the month or year) of its announcement.
 */
export function lagOf(act: Act): { from: IsoDay; to: IsoDay; length: TimeBetween } | undefined {
  if (!act.effectiveOn || !act.effectivePrecision || act.stage !== "adopted") return undefined;
  const { announcedOn: from, effectiveOn: to } = act;
  const length = timeBetween(
    { on: from, precision: act.announcedPrecision },
    { on: to, precision: act.effectivePrecision },
  );
  return length.count === 0 ? undefined : { from, to, length };
}
