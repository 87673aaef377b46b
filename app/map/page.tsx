import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { countryTies, MapGround, MapView, mapRows, matrixRows, outlineIndex } from "@/components/charts/map";
import { ChartPage } from "@/components/page/ChartPage";
import { findCountryTies } from "@/db/queries/countries";
import { database } from "@/db/server";
import { mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import { loadMap } from "./load";
import { loadMatrix } from "./matrix";

export const metadata: Metadata = { title: mapWords().map.title };

export default async function MapPage({ searchParams }: PageProps<"/map">) {
  const { state, refused } = mapLink.read(await searchParams);
  const rows = await loadMap(state);
  const ties = state.country ? await findCountryTies(database(), rows.revision, state.country) : undefined;

  const client = new QueryClient();
  client.setQueryData(mapRows(state).queryKey, rows);
  if (state.country) client.setQueryData(countryTies(state.country, state.rev).queryKey, ties ?? null);
  if (state.matrix) {
    const rev = rows.revision === state.rev ? state.rev : undefined;
    client.setQueryData(matrixRows(rev).queryKey, await loadMatrix(rows.revision));
  }
  return (
    <ChartPage title={mapWords().map.title}>
      <HydrationBoundary state={dehydrate(client)}>
        <MapView
          refused={refused}
          opened={mapLink.query(state)}
          ground={<MapGround />}
          outlines={outlineIndex()}
        />
      </HydrationBoundary>
    </ChartPage>
  );
}
