import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { SupplyChainEmbed } from "@/components/charts/supply-chain/embed";
import { EmbedFrame } from "@/components/embed/EmbedFrame";
import { Providers } from "@/components/page/Providers";
import { openSupplyChain } from "../../supply-chain/open";
import { embedMetadata } from "../metadata";
import { openEmbed } from "../open";

export function generateMetadata({ searchParams }: PageProps<"/embed/supply-chain">): Promise<Metadata> {
  return embedMetadata("supply-chain", searchParams);
}

export default async function SupplyChainEmbedded({ searchParams }: PageProps<"/embed/supply-chain">) {
  const { frame, chartQuery } = await openEmbed("supply-chain", await searchParams);
  const { client, ...opened } = await openSupplyChain(chartQuery);
  return (
    <EmbedFrame {...frame}>
      <Providers>
        <HydrationBoundary state={dehydrate(client)}>
          <SupplyChainEmbed opened={opened.opened} />
        </HydrationBoundary>
      </Providers>
    </EmbedFrame>
  );
}
