import { ascending, group } from "d3";
import { binDays } from "@/lib/bins";
import { earlierDay, laterDay } from "@/lib/dates";
import type { Counted } from "@/lib/density";
import type { LaneKey } from "@/lib/lanes";
import type { Days } from "@/lib/stretch";
import { SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";
import type { TimelineView } from "../layout";
import { lanesIn } from "../view-lanes";

/** One bin as words tell it: `days` is what of it lies in the window, `parts` in the fixed order of groups. */
export type BinInWords = {
  lane: LaneKey;
  days: Days;
  acts: number;
  parts: { group: SenderGroup; acts: number }[];
};

/** The bins of a drawing, by lane from the top, then by time; those without acts are not there. */
export function binRows({ rows, step, days }: Counted, view: TimelineView): BinInWords[] {
  const bins = group(rows, ({ lane, start }) => `${lane} ${start}`);
  const order = lanesIn(view);
  return [...bins.values()]
    .flatMap((members) => {
      const [one] = members;
      if (!one) return [];
      const { first, last } = binDays(one.start, step);
      const parts = SENDER_GROUPS.flatMap((name) => members.filter((row) => row.group === name)).map(
        ({ group: sentBy, acts }) => ({ group: sentBy, acts }),
      );
      return [
        {
          lane: one.lane,
          days: { first: laterDay(first, days.first), last: earlierDay(last, days.last) },
          acts: parts.reduce((sum, { acts }) => sum + acts, 0),
          parts,
        },
      ];
    })
    .sort((a, b) => order.indexOf(a.lane) - order.indexOf(b.lane) || ascending(a.days.first, b.days.first));
}

/** The bins of one step of time, by lane from the top. */
export type Period = { days: Days; bins: BinInWords[] };

/** Bins by the year in which they begin, and by step of time within it, both in order of time. */
export function binYears(bins: readonly BinInWords[]): { year: string; periods: Period[] }[] {
  const periods = [...group(bins, ({ days }) => days.first)].map(([first, members]) => ({
    days: { first, last: members[0]?.days.last ?? first },
    bins: members,
  }));
  periods.sort((a, b) => ascending(a.days.first, b.days.first));
  return [...group(periods, ({ days }) => days.first.slice(0, 4))].map(([year, members]) => ({
    year,
    periods: members,
  }));
}
