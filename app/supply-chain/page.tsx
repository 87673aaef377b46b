import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { SupplyChainView, supplyChainRows } from "@/components/charts/supply-chain";
import { ChartPage } from "@/components/page/ChartPage";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { words } from "@/lib/words";
import { loadSupplyChain } from "./load";

export const metadata: Metadata = { title: words().supplyChain.title };

export default async function SupplyChainPage({ searchParams }: PageProps<"/supply-chain">) {
  const { state, refused } = supplyChainLink.read(await searchParams);
  const rows = await loadSupplyChain(state);
  const client = new QueryClient();
  client.setQueryData(supplyChainRows(state).queryKey, rows);
  return (
    <ChartPage title={words().supplyChain.title}>
      <HydrationBoundary state={dehydrate(client)}>
        <SupplyChainView refused={refused} opened={supplyChainLink.query(state)} />
      </HydrationBoundary>
    </ChartPage>
  );
}
