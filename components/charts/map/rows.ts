import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { AimRow } from "@/db/queries/aims";
import type { CountryRow } from "@/db/queries/countries";
import type { ClaimedCountRow, InitiativeRow, MembershipRow } from "@/db/queries/initiatives";
import type { Refusal } from "@/lib/link/codec";
import { type MapState, mapLink } from "@/lib/link/map";
import { MATRIX_CLOSED } from "@/lib/link/matrix";
import { MEASURES_OFF } from "@/lib/link/measures";

/** What the map shows for one choice of initiatives, on any day: moving the day asks for nothing. */
export type MapRows = {
  revision: number;
  publishedAt: string;
  checkedTo: string;
  /** Every initiative of the record, to choose from. */
  initiatives: InitiativeRow[];
  /** Ids of the one or two initiatives compared, sorted. */
  chosen: string[];
  memberships: MembershipRow[];
  claims: ClaimedCountRow[];
  aims: AimRow[];
  countries: CountryRow[];
  refused: Refusal[];
};

/** Key and fetcher of a state's rows: the key is the canonical link without what only paints the rows, the counts of measures, and the table of all initiatives. */
export function mapRows(state: MapState) {
  const query = mapLink.query({
    ...state,
    at: undefined,
    recent: undefined,
    look: [],
    tie: [],
    view: undefined,
    country: undefined,
    ...MEASURES_OFF,
    ...MATRIX_CLOSED,
  });
  return queryOptions({
    queryKey: ["map", query],
    queryFn: ({ signal }): Promise<MapRows> => loadJson(`/api/map?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
