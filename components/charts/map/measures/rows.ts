import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { MeasureCount } from "@/db/queries/measure-counts";
import { type MapState, mapLink } from "@/lib/link/map";

/** How many acts there are in a window, and by country those sent and those received: both, so that changing the side asks for nothing. */
export type MeasureRows = { acts: number; sent: MeasureCount[]; received: MeasureCount[] };

/** Key and fetcher of the counts of a state's window; nothing is asked for while memberships are shown. */
export function measureRows({ layer, from, to, rev }: Pick<MapState, "layer" | "from" | "to" | "rev">) {
  const query = mapLink.query({ ...mapLink.empty, from, to, rev });
  return queryOptions({
    queryKey: ["map-measures", query],
    queryFn: ({ signal }): Promise<MeasureRows> => loadJson(`/api/map/measures?${query}`, signal),
    enabled: layer !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
