import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import { type MapState, mapLink } from "@/lib/link/map";

/** What of the map's state the panel's rows hang on: acts are counted in its window while measures are shown, else in the whole record. */
type Asked = Pick<MapState, "layer" | "from" | "to" | "rev">;

/** The window in which the panel counts acts, as a link writes it. */
export function panelWindow({ layer, from, to }: Omit<Asked, "rev">) {
  return layer === undefined ? { from: undefined, to: undefined } : { from, to };
}

/** Key and fetcher of what is known of one country; null when it is not in the record. */
export function countryPanel(country: string, asked: Asked) {
  const query = mapLink.query({ ...mapLink.empty, ...panelWindow(asked), rev: asked.rev });
  return queryOptions({
    queryKey: ["country-panel", country, query],
    queryFn: ({ signal }): Promise<CountryPanelRow | null> =>
      loadJson(`/api/map/countries/${encodeURIComponent(country)}?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
