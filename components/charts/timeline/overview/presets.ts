import { addDays, lastDay, readFuzzyDate } from "@/lib/dates";
import { type TimelineState, windowOf } from "@/lib/link/timeline";
import { type LinkWindow, writeWindow } from "@/lib/link/window";
import { addMonths } from "@/lib/months";

export type PresetKey = "all" | "since2018" | "huawei" | "last12";
export type Preset = LinkWindow & { key: PresetKey };

/** Never an end of any record: a preset names its borders whatever the record holds. */
const ANY = { first: "0001-01-01", last: "9999-12-31" };

/**
 * Windows that a reader may want at once, in a fixed order. The last twelve months are those
 * up to the day to which the record is checked, whatever day it is.
 *
 * @param checkedTo as the revision has it; one that is no date gives no last twelve months
 */
export function presets(checkedTo: string): Preset[] {
  const checked = readFuzzyDate(checkedTo);
  const last = checked && lastDay(checked);
  return [
    { key: "all", from: undefined, to: undefined },
    { key: "since2018", from: "2018", to: undefined },
    { key: "huawei", from: "2019-05", to: "2020-09" },
    ...(last
      ? [{ key: "last12" as const, ...writeWindow({ first: addMonths(addDays(last, 1), -12), last }, ANY) }]
      : []),
  ];
}

/** Whether a window holds the same days as a state's, in whatever way they are written. */
export function isInForce(preset: LinkWindow, state: Pick<TimelineState, "from" | "to">): boolean {
  const [own, other] = [windowOf(preset), windowOf(state)];
  return own.from === other.from && own.to === other.to;
}
