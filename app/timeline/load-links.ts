import { type EventLinkRow, listEventLinks } from "@/db/queries/event-links";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";

/**
 * The links that a state of the timeline draws: those of its open event, and all answers in its
 * window when these are asked for. Neither asked, none, and no statement is sent for them.
 */
export async function loadLinks(state: TimelineState): Promise<{ revision: number; links: EventLinkRow[] }> {
  const { revision, filter } = await filterFor(state);
  const { event, answers } = state;
  const links =
    event === undefined && answers === undefined
      ? []
      : await listEventLinks(database(), revision.number, { event, answers: answers && filter });
  return { revision: revision.number, links };
}
