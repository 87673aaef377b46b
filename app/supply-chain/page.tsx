import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { SupplyChainView } from "@/components/charts/supply-chain";
import { ChartPage } from "@/components/page/ChartPage";
import { chainWords } from "@/lib/words/chain";
import { askedOrigin } from "../asked-origin";
import { ChartFacts } from "../ChartFacts";
import { chartMetadata } from "../chart-metadata";
import { openSupplyChain } from "./open";

export function generateMetadata({ searchParams }: PageProps<"/supply-chain">): Promise<Metadata> {
  return chartMetadata("supply-chain", searchParams);
}

export default async function SupplyChainPage({ searchParams }: PageProps<"/supply-chain">) {
  const query = await searchParams;
  const { client, ...opened } = await openSupplyChain(query);
  return (
    <ChartPage title={chainWords().supplyChain.title}>
      <ChartFacts chart="supply-chain" query={query} />
      <HydrationBoundary state={dehydrate(client)}>
        <SupplyChainView {...opened} origin={await askedOrigin()} />
      </HydrationBoundary>
    </ChartPage>
  );
}
