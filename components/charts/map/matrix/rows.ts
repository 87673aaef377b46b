import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { Membership } from "@/lib/memberships";
import type { GridCountry } from "./grid";

/** Every tie to every initiative on any day, and the countries and territories that have one, by name. */
export type MatrixRows = { memberships: Membership[]; countries: GridCountry[] };

/** Key and fetcher of the rows of the table of all initiatives: moving the day, filtering and sorting ask for nothing. */
export function matrixRows(rev: number | undefined) {
  const query = rev === undefined ? "" : `?rev=${rev}`;
  return queryOptions({
    queryKey: ["map-matrix", rev ?? "newest"],
    queryFn: ({ signal }): Promise<MatrixRows> => loadJson(`/api/map/matrix${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
