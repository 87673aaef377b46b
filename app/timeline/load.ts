import type { TimelineRows } from "@/components/charts/timeline";
import { countWithoutEach } from "@/db/queries/act-counts";
import { listEvents } from "@/db/queries/events";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";

/**
 * The rows of one state of the timeline. Ids and revisions that the record does not know are
 * left out and named, so that the rest of the link still shows something. Where nothing passes,
 * `drops` says how many acts come back without each filter.
 */
export async function loadTimeline(state: TimelineState): Promise<TimelineRows> {
  const db = database();
  const { revision, filter, names, refused } = await filterFor(state);
  const events = await listEvents(db, revision.number, filter);
  const drops = events.length === 0 ? await countWithoutEach(db, revision.number, filter) : [];
  const { number, publishedAt, checkedTo } = revision;
  return { revision: number, publishedAt, checkedTo, events, drops, names, refused };
}
