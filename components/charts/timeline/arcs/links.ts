import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { EventLinkRow } from "@/db/queries/event-links";
import type { EventRow } from "@/db/queries/events";
import type { Side } from "@/lib/lanes";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { filterOf } from "../rows";

/**
 * The links that a state draws, and the acts at their ends, the open one among them, that pass its
 * filters; of two senders that are compared, the ids of the acts of each.
 */
export type TimelineLinks = {
  links: EventLinkRow[];
  acts: EventRow[];
  sides: Record<Side, string[]> | null;
};

/**
 * Key and fetcher of the links that a state draws. Nothing is fetched where no event is open and
 * the answers are not asked for; until new links are there the last ones stand.
 */
export function timelineLinks(state: TimelineState) {
  const { event, answers } = state;
  const query = timelineLink.query({ ...filterOf(state), event, answers });
  return queryOptions({
    queryKey: ["timeline-links", query],
    queryFn: ({ signal }): Promise<TimelineLinks> => loadJson(`/api/timeline/links?${query}`, signal),
    enabled: event !== undefined || answers !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}
