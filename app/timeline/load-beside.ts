import { type Beside, findBeside } from "@/db/queries/beside";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";

const NOBODY: Beside = { previous: null, next: null, passes: false };

/** The acts beside the open one of a state; none open, none, and no statement is sent. */
export async function loadBeside(state: TimelineState): Promise<{ revision: number; beside: Beside }> {
  const { revision, filter } = await filterFor(state);
  const { event } = state;
  const beside = event === undefined ? NOBODY : await findBeside(database(), revision.number, filter, event);
  return { revision: revision.number, beside };
}
