import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MapGround, MapTitle, MapView, OutlinesAhead, outlineIndex } from "@/components/charts/map";
import { ChartPage } from "@/components/page/ChartPage";
import { askedOrigin } from "../asked-origin";
import { chartMetadata } from "../chart-metadata";
import { openMap } from "./open";

export function generateMetadata({ searchParams }: PageProps<"/map">): Promise<Metadata> {
  return chartMetadata("map", searchParams);
}

export default async function MapPage({ searchParams }: PageProps<"/map">) {
  const { client, ...opened } = await openMap(await searchParams);
  return (
    <ChartPage title={<MapTitle opened={opened.opened} />}>
      <OutlinesAhead />
      <HydrationBoundary state={dehydrate(client)}>
        <MapView {...opened} ground={<MapGround />} outlines={outlineIndex()} origin={await askedOrigin()} />
      </HydrationBoundary>
    </ChartPage>
  );
}
