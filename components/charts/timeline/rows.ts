import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { DropCount } from "@/db/queries/act-counts";
import type { EventDetail } from "@/db/queries/event-detail";
import type { EventRow } from "@/db/queries/events";
import type { NameRow } from "@/db/queries/names";
import type { Refusal } from "@/lib/link/codec";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";

/** What one state of the timeline shows: the rows, the names its filters stand for, and what was left out. */
export type TimelineRows = {
  revision: number;
  publishedAt: string;
  checkedTo: string;
  events: EventRow[];
  /** Where there are no events: the acts that come back without each filter that is on. */
  drops: DropCount[];
  names: NameRow[];
  refused: Refusal[];
};

/** The part of a state that decides which rows are shown; lanes and the open event only decide how. */
export function rowsQuery(state: TimelineState): string {
  return timelineLink.query({ ...state, lanes: undefined, event: undefined, answers: undefined });
}

/** Key and fetcher of a state's rows: the key is the canonical link. */
export function timelineRows(state: TimelineState) {
  const query = rowsQuery(state);
  return queryOptions({
    queryKey: ["timeline", query],
    queryFn: ({ signal }): Promise<TimelineRows> => loadJson(`/api/timeline?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Key and fetcher of one event with everything known; null when it is not in the record. */
export function eventDetail(id: string, rev: number | undefined) {
  const query = rev === undefined ? "" : `?rev=${rev}`;
  return queryOptions({
    queryKey: ["event", id, rev ?? "newest"],
    queryFn: ({ signal }): Promise<EventDetail | null> =>
      loadJson(`/api/events/${encodeURIComponent(id)}${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
