import { useQuery } from "@tanstack/react-query";
import type { TimelineState } from "@/lib/link/timeline";
import { type TimelineLinks, timelineLinks } from "./links";

const NONE: TimelineLinks = { links: [], acts: [], sides: null };

/** The links that a state draws; none before they are there, or when they do not come: the chart stands without them. */
export function useTimelineLinks(state: TimelineState): TimelineLinks {
  const { data } = useQuery(timelineLinks(state));
  return state.event === undefined && state.answers === undefined ? NONE : (data ?? NONE);
}
