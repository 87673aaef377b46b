import { QueryClient } from "@tanstack/react-query";
import { countryPanel, mapRows, matrixRows, measureRows } from "@/components/charts/map";
import { findCountryPanel } from "@/db/queries/country-panel";
import { database } from "@/db/server";
import type { Query } from "@/lib/link/describe-link";
import { mapLink } from "@/lib/link/map";
import { orderedWindow } from "@/lib/link/measures";
import { windowOf } from "@/lib/link/timeline";
import { oneState } from "../one-state";
import { loadMap } from "./load";
import { loadMatrix } from "./matrix";
import { loadMeasures } from "./measures";

/**
 * Everything that the map's page needs in one state: the rows, held for whoever asks for them
 * there, and what of the query was left out. Any query gives a state; throws while the database is gone.
 */
export async function openMap(query: Query) {
  const { state: read, refused } = mapLink.read(query);
  const state = oneState(mapLink, read);
  const rows = await loadMap(state);
  const rev = rows.revision === state.rev ? state.rev : undefined;
  const shown = { ...orderedWindow(state), rev };

  const client = new QueryClient();
  client.setQueryData(mapRows(state).queryKey, rows);
  if (state.country) {
    const window = state.layer === undefined ? {} : windowOf(shown);
    const country = await findCountryPanel(database(), rows.revision, state.country, window);
    client.setQueryData(countryPanel(state.country, shown).queryKey, country ?? null);
  }
  if (state.layer) client.setQueryData(measureRows(shown).queryKey, await loadMeasures(rows.revision, state));
  if (state.matrix) client.setQueryData(matrixRows(rev).queryKey, await loadMatrix(rows.revision));
  return { client, refused, opened: mapLink.query(state) };
}
