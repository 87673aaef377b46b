import type { TimelineRows } from "@/components/charts/timeline";
import { type EventFilter, listEvents } from "@/db/queries/events";
import { listNames } from "@/db/queries/names";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import { chosenKinds, type TimelineState, windowOf } from "@/lib/link/timeline";
import { revisionFor } from "../revision";

const PARTY_KEYS = ["actor", "sender", "target"] as const;

/**
 * What a state asks of the database. Ids and revisions that the record does not know are left
 * out and named, so that the rest of the link still shows something.
 */
export async function readFilter(state: TimelineState) {
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
  const filter: EventFilter = {
    actor: state.actor.filter((id) => known.has(id)),
    sender: state.sender.filter((id) => known.has(id)),
    target: state.target.filter((id) => known.has(id)),
    measure: chosenKinds(state.measure),
    ...windowOf(state),
    dates: state.dates ?? "announced",
    words: state.q,
  };
  return { revision, names, refused, filter };
}

/** The rows of one state of the timeline. */
export async function loadTimeline(state: TimelineState): Promise<TimelineRows> {
  const { revision, names, refused, filter } = await readFilter(state);
  const events = await listEvents(database(), revision.number, filter);
  const { number, publishedAt, checkedTo } = revision;
  return { revision: number, publishedAt, checkedTo, events, names, refused };
}
