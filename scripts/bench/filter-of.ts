import type { EventFilter } from "@/db/queries/events";
import { chosenKinds, type TimelineState, windowOf } from "@/lib/link/timeline";

/** What a state asks the database for, as the site reads it, of ids that the record knows. */
export function filterOf(state: TimelineState): EventFilter {
  return {
    actor: state.actor,
    sender: state.sender,
    target: state.target,
    measure: chosenKinds(state.measure),
    confidence: state.confidence,
    ...windowOf(state),
    dates: state.dates ?? "announced",
    words: state.q,
  };
}
