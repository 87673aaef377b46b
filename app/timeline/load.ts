import type { TimelineRows } from "@/components/charts/timeline";
import { type EventFilter, listEvents } from "@/db/queries/events";
import { listNames } from "@/db/queries/names";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import { chosenKinds, type TimelineState, windowOf } from "@/lib/link/timeline";
import { revisionFor } from "../revision";

const PARTY_KEYS = ["actor", "sender", "target"] as const;

/**
 * The rows of one state of the timeline. Ids and revisions that the record does not know are
 * left out and named, so that the rest of the link still shows something.
 */
export async function loadTimeline(state: TimelineState): Promise<TimelineRows> {
  const db = database();
  const { revision, found } = await revisionFor(state.rev);
  const names = await listNames(
    db,
    revision.number,
    PARTY_KEYS.flatMap((key) => state[key]),
  );
  const known = new Set(names.map(({ id }) => id));
  const refused: Refusal[] = PARTY_KEYS.flatMap((key) =>
    state[key]
      .filter((id) => !known.has(id))
      .map((text) => ({ key, text, reason: "not-in-record" as const })),
  );
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const events = await listEvents(db, revision.number, filterOf(state, known));
  const { number, publishedAt, checkedTo } = revision;
  return { revision: number, publishedAt, checkedTo, events, names, refused };
}

/** The events that a state asks for; ids that are not `known` are no limit. */
export function filterOf(state: TimelineState, known: ReadonlySet<string>): EventFilter {
  return {
    actor: state.actor.filter((id) => known.has(id)),
    sender: state.sender.filter((id) => known.has(id)),
    target: state.target.filter((id) => known.has(id)),
    measure: chosenKinds(state.measure),
    ...windowOf(state),
    dates: state.dates ?? "announced",
    words: state.q,
  };
}
