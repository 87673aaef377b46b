import { addDays, lastDay, readFuzzyDate } from "@/lib/dates";
import { windowOf } from "@/lib/link/timeline";
import { type LinkWindow, writeWindow } from "@/lib/link/window";
import { addMonths } from "@/lib/months";

export type Preset = LinkWindow & { key: "all" | "to2018" | "to2020" | "to2024" | "since2025" | "last12" };

/** Never an end of any record: a preset names its borders whatever the record holds. */
const ANY = { first: "0001-01-01", last: "9999-12-31" };

/**
 * Windows that a reader may want at once, in a fixed order; the last twelve months are those up to
 * the day to which the record is checked.
 *
 * @param checkedTo as the revision has it; one that is no date gives no last twelve months
 */
export function measurePresets(checkedTo: string): Preset[] {
  const checked = readFuzzyDate(checkedTo);
  const last = checked && lastDay(checked);
  return [
    { key: "all", from: undefined, to: undefined },
    { key: "to2018", from: undefined, to: "2018" },
    { key: "to2020", from: "2019", to: "2020" },
    { key: "to2024", from: "2021", to: "2024" },
    { key: "since2025", from: "2025", to: undefined },
    ...(last
      ? [{ key: "last12" as const, ...writeWindow({ first: addMonths(addDays(last, 1), -12), last }, ANY) }]
      : []),
  ];
}

/** Whether two windows hold the same days, in whatever way they are written. */
export function isSameWindow(one: LinkWindow, another: LinkWindow): boolean {
  const [own, other] = [windowOf(one), windowOf(another)];
  return own.from === other.from && own.to === other.to;
}
