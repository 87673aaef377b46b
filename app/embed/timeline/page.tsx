import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { TimelineEmbed } from "@/components/charts/timeline/embed";
import { EmbedFrame } from "@/components/embed/EmbedFrame";
import { Providers } from "@/components/page/Providers";
import { openTimeline } from "../../timeline/open";
import { embedMetadata } from "../metadata";
import { openEmbed } from "../open";

export function generateMetadata({ searchParams }: PageProps<"/embed/timeline">): Promise<Metadata> {
  return embedMetadata("timeline", searchParams);
}

export default async function TimelineEmbedded({ searchParams }: PageProps<"/embed/timeline">) {
  const { frame, chartQuery } = await openEmbed("timeline", await searchParams);
  const { client, ...opened } = await openTimeline(chartQuery);
  return (
    <EmbedFrame {...frame}>
      <Providers>
        <HydrationBoundary state={dehydrate(client)}>
          <TimelineEmbed {...opened} />
        </HydrationBoundary>
      </Providers>
    </EmbedFrame>
  );
}
