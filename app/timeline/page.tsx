import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { TimelineView } from "@/components/charts/timeline";
import { ChartPage } from "@/components/page/ChartPage";
import { words } from "@/lib/words";
import { askedOrigin } from "../asked-origin";
import { ChartFacts } from "../ChartFacts";
import { chartMetadata } from "../chart-metadata";
import { openTimeline } from "./open";

export function generateMetadata({ searchParams }: PageProps<"/timeline">): Promise<Metadata> {
  return chartMetadata("timeline", searchParams);
}

export default async function TimelinePage({ searchParams }: PageProps<"/timeline">) {
  const query = await searchParams;
  const { client, ...opened } = await openTimeline(query);
  return (
    <ChartPage title={words().timeline.title}>
      <ChartFacts chart="timeline" query={query} />
      <HydrationBoundary state={dehydrate(client)}>
        <TimelineView {...opened} origin={await askedOrigin()} />
      </HydrationBoundary>
    </ChartPage>
  );
}
