import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { MapGround, outlineIndex } from "@/components/charts/map";
import { MapEmbed } from "@/components/charts/map/embed";
import { EmbedFrame } from "@/components/embed/EmbedFrame";
import { Providers } from "@/components/page/Providers";
import { openMap } from "../../map/open";
import { embedMetadata } from "../metadata";
import { openEmbed } from "../open";

export function generateMetadata({ searchParams }: PageProps<"/embed/map">): Promise<Metadata> {
  return embedMetadata("map", searchParams);
}

export default async function MapEmbedded({ searchParams }: PageProps<"/embed/map">) {
  const { frame, chartQuery } = await openEmbed("map", await searchParams);
  const { client, ...opened } = await openMap(chartQuery);
  return (
    <EmbedFrame {...frame}>
      <Providers>
        <HydrationBoundary state={dehydrate(client)}>
          <MapEmbed opened={opened.opened} ground={<MapGround />} outlines={outlineIndex()} />
        </HydrationBoundary>
      </Providers>
    </EmbedFrame>
  );
}
