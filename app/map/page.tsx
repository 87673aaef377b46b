import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import {
  countryPanel,
  MapGround,
  MapTitle,
  MapView,
  mapRows,
  matrixRows,
  measureRows,
  outlineIndex,
} from "@/components/charts/map";
import { ChartPage } from "@/components/page/ChartPage";
import { findCountryPanel } from "@/db/queries/country-panel";
import { database } from "@/db/server";
import { mapLink } from "@/lib/link/map";
import { orderedWindow } from "@/lib/link/measures";
import { windowOf } from "@/lib/link/timeline";
import { askedOrigin } from "../asked-origin";
import { chartMetadata } from "../chart-metadata";
import { oneState } from "../one-state";
import { loadMap } from "./load";
import { loadMatrix } from "./matrix";
import { loadMeasures } from "./measures";

export function generateMetadata({ searchParams }: PageProps<"/map">): Promise<Metadata> {
  return chartMetadata("map", searchParams);
}

export default async function MapPage({ searchParams }: PageProps<"/map">) {
  const { state: read, refused } = mapLink.read(await searchParams);
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
  const opened = mapLink.query(state);
  return (
    <ChartPage title={<MapTitle opened={opened} />}>
      <HydrationBoundary state={dehydrate(client)}>
        <MapView
          refused={refused}
          opened={opened}
          ground={<MapGround />}
          outlines={outlineIndex()}
          origin={await askedOrigin()}
        />
      </HydrationBoundary>
    </ChartPage>
  );
}
