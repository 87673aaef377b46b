import { type EventLinkRow, listEventLinks } from "@/db/queries/event-links";
import { listNames } from "@/db/queries/names";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { revisionFor } from "../revision";
import { filterOf } from "./load";

/**
 * The links that a state of the timeline draws: those of its open event, and all answers in its
 * window when these are asked for. Neither asked, none, and the database is not troubled.
 */
export async function loadLinks(state: TimelineState): Promise<{ revision: number; links: EventLinkRow[] }> {
  const { revision } = await revisionFor(state.rev);
  if (state.event === undefined && state.answers === undefined)
    return { revision: revision.number, links: [] };
  const db = database();
  const asked = [...state.actor, ...state.sender, ...state.target];
  const known = state.answers ? await listNames(db, revision.number, asked) : [];
  const links = await listEventLinks(db, revision.number, {
    event: state.event,
    answers: state.answers && filterOf(state, new Set(known.map(({ id }) => id))),
  });
  return { revision: revision.number, links };
}
