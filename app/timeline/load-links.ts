import type { TimelineLinks } from "@/components/charts/timeline";
import { listEventLinks } from "@/db/queries/event-links";
import { listEvents } from "@/db/queries/events";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";
import { sidesOf } from "./sides";

/**
 * The links that a state of the timeline draws: those of its open event, and all answers in its
 * window when these are asked for; and the acts at their ends that pass, so that they can be drawn
 * where other acts are only counted. Neither asked, none, and no statement is sent for them.
 */
export async function loadLinks(state: TimelineState): Promise<TimelineLinks & { revision: number }> {
  const { revision, filter } = await filterFor(state);
  const { event, answers } = state;
  if (event === undefined && answers === undefined)
    return { revision: revision.number, links: [], acts: [], sides: null };
  const links = await listEventLinks(database(), revision.number, { event, answers: answers && filter });
  const ids = new Set(links.flatMap((link) => [link.event.id, link.other.id]));
  if (event !== undefined) ids.add(event);
  const acts = await listEvents(database(), revision.number, { ...filter, ids: [...ids] });
  const sides = await sidesOf(database(), revision.number, filter, acts);
  return { revision: revision.number, links, acts, sides };
}
