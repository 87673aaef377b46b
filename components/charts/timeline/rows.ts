import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { DropCount } from "@/db/queries/act-counts";
import type { Beside } from "@/db/queries/beside";
import type { WindowCounts } from "@/db/queries/bins";
import type { EventDetail } from "@/db/queries/event-detail";
import type { EventRow } from "@/db/queries/events";
import type { NameRow } from "@/db/queries/names";
import type { Counted } from "@/lib/density";
import type { Side } from "@/lib/lanes";
import type { Refusal } from "@/lib/link/codec";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";

/** What one state of the timeline shows: the rows, the names its filters stand for, and what was left out. */
export type TimelineRows = {
  revision: number;
  publishedAt: string;
  checkedTo: string;
  /** All the acts in the window, also those that are not among `events`. */
  counts: WindowCounts;
  /** The acts one by one; none where they are counted instead. On a single day there may be more than these. */
  events: EventRow[];
  counted: Counted | null;
  /** Of two senders that are compared, the ids of the acts of each; none where the acts are counted. */
  sides: Record<Side, string[]> | null;
  /** Where there are no events: the acts that come back without each filter that is on. */
  drops: DropCount[];
  names: NameRow[];
  refused: Refusal[];
};

/** The part of a state that decides which acts pass. */
export function filterOf(state: TimelineState): TimelineState {
  return {
    ...state,
    lanes: undefined,
    fold: [],
    full: [],
    event: undefined,
    after: undefined,
    answers: undefined,
  };
}

/** The query of {@link filterOf}. */
export function filterQuery(state: TimelineState): string {
  return timelineLink.query(filterOf(state));
}

/** The part of a state that decides which rows are shown: which acts pass, and how they are counted where there are many. */
function rowsQuery(state: TimelineState): string {
  const { lanes, after, compare } = state;
  return timelineLink.query({ ...filterOf(state), lanes: compare ? undefined : lanes, after });
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

/** Key and fetcher of the acts beside the open one, where the acts are not at hand themselves. */
export function besideOpen(state: TimelineState, isCounted: boolean) {
  const query = timelineLink.query({ ...filterOf(state), event: state.event });
  return queryOptions({
    queryKey: ["timeline-beside", query],
    queryFn: ({ signal }): Promise<Beside> => loadJson(`/api/timeline/beside?${query}`, signal),
    enabled: isCounted && state.event !== undefined,
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
