import { database } from "@/db/server";
import { timelineColumns } from "@/lib/files/timeline-columns";
import { recordHref } from "@/lib/link/record";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "../timeline/filter-for";
import { type Table, tableOf } from "./table";
import { timelineBatches } from "./timeline-rows";

/** Every act that a state of the timeline is about, one row each. */
export async function timelineTable(state: TimelineState, origin: string): Promise<Table> {
  const { revision, filter } = await filterFor(state);
  const addressOf = (id: string) => `${origin}${recordHref("event", id, revision.number)}`;
  return tableOf(timelineColumns, timelineBatches(database(), revision.number, filter, addressOf));
}
