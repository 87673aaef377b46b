import type { FuzzyDate, IsoDay, Precision } from "@/lib/dates";

export type AxisDate = "announced" | "effective";

type Dated = {
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  effectiveOn: IsoDay | null;
  effectivePrecision: Precision | null;
};

/** The date that the axis uses; none for an event that never took effect on an axis of effective days. */
export function shownDate(event: Dated, dates: AxisDate): FuzzyDate | undefined {
  if (dates === "announced") return { on: event.announcedOn, precision: event.announcedPrecision };
  const { effectiveOn: on, effectivePrecision: precision } = event;
  return on && precision ? { on, precision } : undefined;
}
