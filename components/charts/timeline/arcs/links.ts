import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { EventLinkRow } from "@/db/queries/event-links";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";

/** The part of a state that decides which links are drawn: without all answers, only the open event does. */
function linksQuery({ event, answers, rev, ...rest }: TimelineState): string {
  const filter = answers ? { ...rest, lanes: undefined } : timelineLink.empty;
  return timelineLink.query({ ...filter, event, answers, rev });
}

/**
 * Key and fetcher of the links that a state draws. Nothing is fetched where no event is open and
 * the answers are not asked for; until new links are there the last ones stand.
 */
export function timelineLinks(state: TimelineState) {
  const query = linksQuery(state);
  return queryOptions({
    queryKey: ["timeline-links", query],
    queryFn: ({ signal }): Promise<EventLinkRow[]> => loadJson(`/api/timeline/links?${query}`, signal),
    enabled: state.event !== undefined || state.answers !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}
