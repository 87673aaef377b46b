import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MapGround, MapTitle, MapView, OutlinesAhead, outlineIndex } from "@/components/charts/map";
import { ChartPage } from "@/components/page/ChartPage";
import { askedOrigin } from "../asked-origin";
import { ChartFacts } from "../ChartFacts";
import { chartMetadata } from "../chart-metadata";
import { openMap } from "./open";

export function generateMetadata({ searchParams }: PageProps<"/map">): Promise<Metadata> {
  return chartMetadata("map", searchParams);
}

export default async function MapPage({ searchParams }: PageProps<"/map">) {
  const query = await searchParams;
  const { client, ...opened } = await openMap(query);
  return (
    <ChartPage title={<MapTitle opened={opened.opened} />}>
      <OutlinesAhead />
      <ChartFacts chart="map" query={query} />
      <HydrationBoundary state={dehydrate(client)}>
        <MapView {...opened} ground={<MapGround />} outlines={outlineIndex()} origin={await askedOrigin()} />
      </HydrationBoundary>
    </ChartPage>
  );
}
