import { listEventLinks } from "@/db/queries/event-links";
import type { EventFilter } from "@/db/queries/events";
import { database } from "@/db/server";
import { type Answer, timelineColumns } from "@/lib/files/timeline-columns";
import { recordHref } from "@/lib/link/record";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "../timeline/filter-for";
import { type Table, tableOf } from "./table";
import { timelineBatches } from "./timeline-rows";

/** Every act that a state of the timeline is about, one row each; lanes that are folded, and acts after which a page begins, leave none out. */
export async function timelineTable(state: TimelineState, origin: string): Promise<Table> {
  const { revision, filter } = await filterFor(state);
  const addressOf = (id: string) => `${origin}${recordHref("event", id, revision.number)}`;
  const answers = state.answers && (await answersIn(revision.number, filter));
  const batches = timelineBatches(database(), revision.number, filter, { addressOf, answers });
  return tableOf(timelineColumns, batches);
}

/** Which acts each act answers, of those that pass: the arcs that the page draws between them all. */
async function answersIn(revision: number, filter: EventFilter): Promise<Map<string, Answer[]>> {
  const answers = new Map<string, Answer[]>();
  for (const { event, other, basis } of await listEventLinks(database(), revision, { answers: filter })) {
    const known = answers.get(event.id) ?? [];
    answers.set(event.id, [...known, { id: other.id, basis }]);
  }
  return answers;
}
