import { cache } from "react";
import type { TimelineRows } from "@/components/charts/timeline";
import { countWithoutEach } from "@/db/queries/act-counts";
import { countBins, countWindow } from "@/db/queries/bins";
import { type EventFilter, listEventIds, listEvents } from "@/db/queries/events";
import { database } from "@/db/server";
import { type Counted, countedIn, MOST_MARKS } from "@/lib/density";
import { type LaneRule, SIDES } from "@/lib/lanes";
import type { Refusal } from "@/lib/link/codec";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";
import { sidesOf } from "./sides";

/**
 * The rows of one state of the timeline: its acts, or where there are too many of them the counts
 * of its bins. Ids and revisions that the record does not know are left out and named, so that the
 * rest of the link still shows something. Where nothing passes, `drops` says how many acts come
 * back without each filter. Asked for once per request.
 */
export const loadTimeline = cache(async (state: TimelineState): Promise<TimelineRows> => {
  const db = database();
  const { revision, filter, names, refused } = await filterFor(state);
  const { number, publishedAt, checkedTo } = revision;
  const counts = await countWindow(db, number, filter);
  const counted = countedIn(filter, counts);
  const after = await startFor(number, filter, state);
  const shown = {
    revision: number,
    publishedAt,
    checkedTo,
    counts,
    names,
    refused: [...refused, ...after.refused],
  };
  if (counted) {
    const rows = await countLanes(number, filter, counted, state);
    return { ...shown, counted: { ...counted, rows }, events: [], sides: null, drops: [] };
  }
  const [events, drops] = await Promise.all([
    listEvents(db, number, filter, {
      after: counts.events > MOST_MARKS ? after.id : undefined,
      limit: MOST_MARKS,
    }),
    counts.events === 0 ? countWithoutEach(db, number, filter) : [],
  ]);
  return { ...shown, counted: null, events, sides: await sidesOf(db, number, filter, events), drops };
});

/** The act after which a state's acts begin, where it is one of them; else it is left out and named. */
async function startFor(revision: number, filter: EventFilter, { after }: TimelineState) {
  const none: { id: string | undefined; refused: Refusal[] } = { id: undefined, refused: [] };
  if (after === undefined) return none;
  const [id] = await listEventIds(database(), revision, { ...filter, ids: [after] });
  return id
    ? { ...none, id }
    : { ...none, refused: [{ key: "after", text: after, reason: "not-shown" as const }] };
}

/** The counts of every lane; of two that are compared, each is one lane. */
async function countLanes(
  revision: number,
  filter: EventFilter,
  { step }: Pick<Counted, "step">,
  state: TimelineState,
) {
  const count = (asked: EventFilter, lanes: LaneRule = state.lanes ?? "sender") =>
    countBins(database(), revision, asked, { step, lanes });
  const { compare } = filter;
  if (!compare) return count(filter);
  const lanes = await Promise.all(
    SIDES.map(async (lane, place) => {
      const rows = await count({ ...filter, compare: compare.slice(place, place + 1) }, "sender");
      return rows.map((row) => ({ ...row, lane }));
    }),
  );
  return lanes.flat();
}
