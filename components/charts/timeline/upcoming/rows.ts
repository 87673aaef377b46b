import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { UpcomingRow } from "@/db/queries/upcoming";
import type { TimelineState } from "@/lib/link/timeline";
import { filterQuery } from "../rows";

/** The dates of a state's acts that lie after the day to which the record was checked, the next one first. */
export type UpcomingRows = { revision: number; checkedTo: string; dates: UpcomingRow[] };

/** Key and fetcher of a state's dates to come: the chart does not wait for them. */
export function upcomingRows(state: TimelineState) {
  const query = filterQuery(state);
  return queryOptions({
    queryKey: ["timeline-upcoming", query],
    queryFn: ({ signal }): Promise<UpcomingRows> => loadJson(`/api/timeline/upcoming?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
