import { type LaneKey, laneKeys, laneOf, SIDES } from "@/lib/lanes";
import type { TimelineEvent, TimelineView } from "./layout";

type Rule = Pick<TimelineView, "lanes" | "isCompared" | "sides">;
type Event = Pick<TimelineEvent, "id" | "measure" | "senders" | "targets">;

/** Every lane that a view may have, top to bottom. */
export function lanesIn({ lanes, isCompared }: Rule): readonly LaneKey[] {
  return isCompared ? SIDES : laneKeys(lanes);
}

/** Whether an event stands in a lane. Of two senders who are compared, an act of both stands in both. */
export function isIn(event: Event, key: LaneKey, { lanes, isCompared, sides }: Rule): boolean {
  if (!isCompared) return laneOf(event, lanes) === key;
  return (key === "above" || key === "below") && (sides?.[key].includes(event.id) ?? false);
}
