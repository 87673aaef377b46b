import { QueryClient } from "@tanstack/react-query";
import {
  besideOpen,
  eventDetail,
  overviewRows,
  timelineLinks,
  timelineRows,
  upcomingRows,
} from "@/components/charts/timeline";
import { findEventDetail } from "@/db/queries/event-detail";
import { listFilterChoices } from "@/db/queries/names";
import { database } from "@/db/server";
import type { Query } from "@/lib/link/describe-link";
import { timelineLink } from "@/lib/link/timeline";
import { oneState } from "../one-state";
import { loadTimeline } from "./load";
import { loadBeside } from "./load-beside";
import { loadLinks } from "./load-links";
import { loadOverview } from "./load-overview";
import { loadUpcoming } from "./load-upcoming";

/**
 * Everything that a drawing of the timeline needs in one state: the rows, held for whoever asks
 * for them there, the names of the record, and what of the query was left out. Any query gives a state;
 * throws while the database is gone.
 */
export async function openTimeline(query: Query) {
  const { state: read, refused } = timelineLink.read(query);
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
  return { client, choices, refused, opened: timelineLink.query(state) };
}
