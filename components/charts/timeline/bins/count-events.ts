import type { BinRow } from "@/lib/bins";
import { binStart, type Step } from "@/lib/bins";
import type { IsoDay } from "@/lib/dates";
import { type LaneKey, senderGroup } from "@/lib/lanes";
import type { SenderGroup } from "@/lib/vocabulary";

/** An event with the first day on which it stands in the window. */
type Dated = { day: IsoDay; senders: readonly { group: SenderGroup }[] };

/** The events of one lane, counted by bin and group of senders as the database counts them; by day, then group. */
export function countEvents(events: readonly Dated[], lane: LaneKey, step: Step): BinRow[] {
  const counts = new Map<string, BinRow>();
  for (const { day, senders } of events) {
    const start = binStart(day, step);
    const group = senderGroup(senders);
    const key = `${start} ${group}`;
    counts.set(key, { start, lane, group, acts: (counts.get(key)?.acts ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
