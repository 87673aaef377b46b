import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { SupplyChainView, supplyChainFrame, supplyChainRows } from "@/components/charts/supply-chain";
import { ChartPage } from "@/components/page/ChartPage";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { chainWords } from "@/lib/words/chain";
import { askedOrigin } from "../asked-origin";
import { chartMetadata } from "../chart-metadata";
import { oneState } from "../one-state";
import { loadFrame } from "./frame";
import { loadSupplyChain } from "./load";

export function generateMetadata({ searchParams }: PageProps<"/supply-chain">): Promise<Metadata> {
  return chartMetadata("supply-chain", searchParams);
}

export default async function SupplyChainPage({ searchParams }: PageProps<"/supply-chain">) {
  const { state: read, refused } = supplyChainLink.read(await searchParams);
  const state = oneState(supplyChainLink, read);
  const [rows, frame] = await Promise.all([loadSupplyChain(state), loadFrame(state)]);
  const client = new QueryClient();
  client.setQueryData(supplyChainRows(state).queryKey, rows);
  client.setQueryData(supplyChainFrame(state).queryKey, frame);
  return (
    <ChartPage title={chainWords().supplyChain.title}>
      <HydrationBoundary state={dehydrate(client)}>
        <SupplyChainView
          refused={refused}
          opened={supplyChainLink.query(state)}
          origin={await askedOrigin()}
        />
      </HydrationBoundary>
    </ChartPage>
  );
}
