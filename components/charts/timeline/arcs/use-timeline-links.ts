import { useQuery } from "@tanstack/react-query";
import type { EventLinkRow } from "@/db/queries/event-links";
import type { TimelineState } from "@/lib/link/timeline";
import { timelineLinks } from "./links";

const NONE: readonly EventLinkRow[] = [];

/** The links that a state draws; none before they are there, or when they do not come: the chart stands without them. */
export function useTimelineLinks(state: TimelineState): readonly EventLinkRow[] {
  const { data } = useQuery(timelineLinks(state));
  return state.event === undefined && state.answers === undefined ? NONE : (data ?? NONE);
}
