import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import {
  besideOpen,
  eventDetail,
  overviewRows,
  TimelineView,
  timelineLinks,
  timelineRows,
  upcomingRows,
} from "@/components/charts/timeline";
import { ChartPage } from "@/components/page/ChartPage";
import { findEventDetail } from "@/db/queries/event-detail";
import { listFilterChoices } from "@/db/queries/names";
import { database } from "@/db/server";
import { timelineLink } from "@/lib/link/timeline";
import { words } from "@/lib/words";
import { askedOrigin } from "../asked-origin";
import { chartMetadata } from "../chart-metadata";
import { oneState } from "../one-state";
import { loadTimeline } from "./load";
import { loadBeside } from "./load-beside";
import { loadLinks } from "./load-links";
import { loadOverview } from "./load-overview";
import { loadUpcoming } from "./load-upcoming";

export function generateMetadata({ searchParams }: PageProps<"/timeline">): Promise<Metadata> {
  return chartMetadata("timeline", searchParams);
}

export default async function TimelinePage({ searchParams }: PageProps<"/timeline">) {
  const { state: read, refused } = timelineLink.read(await searchParams);
  const state = oneState(timelineLink, read);
  const [rows, overview, upcoming] = await Promise.all([
    loadTimeline(state),
    loadOverview(state),
    loadUpcoming(state),
  ]);
  const isWhole = rows.events.length === rows.counts.events;
  const [choices, links, beside, event] = await Promise.all([
    listFilterChoices(database(), rows.revision),
    loadLinks(state),
    state.event && !isWhole ? loadBeside(state) : undefined,
    state.event ? findEventDetail(database(), rows.revision, state.event) : undefined,
  ]);

  if (state.event && !event) refused.push({ key: "event", text: state.event, reason: "not-in-record" });

  const client = new QueryClient();
  client.setQueryData(timelineRows(state).queryKey, rows);
  client.setQueryData(overviewRows(state).queryKey, overview);
  client.setQueryData(upcomingRows(state).queryKey, upcoming);
  const { links: drawn, acts, sides } = links;
  client.setQueryData(timelineLinks(state).queryKey, { links: drawn, acts, sides });
  if (beside) client.setQueryData(besideOpen(state, true).queryKey, beside.beside);
  if (state.event) client.setQueryData(eventDetail(state.event, state.rev).queryKey, event ?? null);
  return (
    <ChartPage title={words().timeline.title}>
      <HydrationBoundary state={dehydrate(client)}>
        <TimelineView
          choices={choices}
          refused={refused}
          opened={timelineLink.query(state)}
          origin={await askedOrigin()}
        />
      </HydrationBoundary>
    </ChartPage>
  );
}
