import type { Database } from "@/db/connect";
import { type EventFilter, listEventIds } from "@/db/queries/events";

/** Which of some acts each of two that are compared sent; some may be of both. None without a comparison. */
export async function sidesOf(
  db: Database,
  revision: number,
  { compare, dates }: EventFilter,
  events: readonly { id: string }[],
) {
  if (!compare) return null;
  const ids = events.map(({ id }) => id);
  const sentBy = (place: number) =>
    listEventIds(db, revision, {
      actor: [],
      sender: compare.slice(place, place + 1),
      target: [],
      measure: [],
      dates,
      ids,
    });
  const [above = [], below = []] = await Promise.all([sentBy(0), sentBy(1)]);
  return { above, below };
}
