import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { MonthActs } from "@/db/queries/overview";
import type { IsoDay } from "@/lib/dates";
import type { TimelineState } from "@/lib/link/timeline";
import { filterQuery } from "../rows";

/** What the strip above the chart shows: the span of the whole record, and the acts of each month that pass the filters. */
export type OverviewRows = {
  revision: number;
  /** First and last day of the record; none without events. */
  span: { first: IsoDay; last: IsoDay } | null;
  months: MonthActs[];
};

/** Key and fetcher of a state's months: a window is no part of it. */
export function overviewRows(state: TimelineState) {
  const query = filterQuery({ ...state, from: undefined, to: undefined });
  return queryOptions({
    queryKey: ["timeline-overview", query],
    queryFn: ({ signal }): Promise<OverviewRows> => loadJson(`/api/timeline/overview?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
