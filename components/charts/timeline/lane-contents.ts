import type { BinRow, Step } from "@/lib/bins";
import { earlierDay, type IsoDay, laterDay } from "@/lib/dates";
import type { Counted } from "@/lib/density";
import type { LaneKey } from "@/lib/lanes";
import type { Days } from "@/lib/stretch";
import { countEvents } from "./bins/count-events";
import { countedOnce } from "./count-acts";
import { depthOf, MOST_DEEP } from "./depth";
import type { TimelineEvent, TimelineView } from "./layout";
import { type Frame, placeable } from "./place-event";
import { RADIUS } from "./scale";
import type { Placeable } from "./titles";
import { isIn, lanesIn } from "./view-lanes";

/** What stands in a lane, not yet placed. */
export type LaneContent = {
  key: LaneKey;
  /** Its events, by x. */
  members: readonly Placeable[];
  /** Its bins, when its events are counted; then only those of `members` that are pinned are drawn. */
  rows?: readonly BinRow[] | undefined;
  count: number;
};

type Dated = { event: TimelineEvent; first: IsoDay; last: IsoDay };
type Shown = { counted: Counted | null | undefined; days: Days; step: Step; frame: Frame };

/**
 * What each lane holds, top to bottom; lanes without anything are not there. Its bins are those that
 * were counted already, or where its marks would lie too deep they are counted here.
 */
export function contentsOf(
  dated: readonly Dated[],
  view: TimelineView,
  { counted, days, step, frame }: Shown,
): LaneContent[] {
  const once = new Set(countedOnce(dated.map(({ event }) => event)).map(({ id }) => id));
  return lanesIn(view).flatMap((key): LaneContent[] => {
    const own = dated.filter(({ event }) => isIn(event, key, view));
    const rows = counted?.rows.filter(({ lane }) => lane === key);
    if (own.length === 0 && !rows?.length) return [];
    const members = own
      .map(({ event, first, last }) => placeable(event, first, last, frame))
      .sort((a, b) => a.mark.x - b.mark.x || (a.mark.id < b.mark.id ? -1 : 1));
    if (rows) return [{ key, members, rows, count: rows.reduce((sum, { acts }) => sum + acts, 0) }];
    const acts = own.filter(({ event }) => once.has(event.id));
    const bins = isTooDeep(members, days) ? countEvents(acts.map(inWindow(days)), key, step) : undefined;
    return [{ key, members, rows: bins, count: acts.length }];
  });
}

/** Whether more marks would share a place than can be told apart; on a single day they are listed whatever. */
function isTooDeep(members: readonly Placeable[], { first, last }: Days): boolean {
  const xs = members.map(({ mark }) => mark.x);
  return first < last && depthOf(xs, 2 * RADIUS) > MOST_DEEP;
}

/** An event on the first day on which it stands in the window. */
function inWindow({ first, last }: Days) {
  return ({ event, first: on }: Dated) => ({
    day: earlierDay(laterDay(on, first), last),
    senders: event.senders,
  });
}
