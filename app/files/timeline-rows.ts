import type { Database } from "@/db/connect";
import { listEventTexts } from "@/db/queries/event-texts";
import { type EventFilter, listEvents } from "@/db/queries/events";
import type { TimelineRecord } from "@/lib/files/timeline-columns";

/** Acts that are held at once, however many there are. */
const BATCH = 1_000;

/**
 * Every act that passes `filter`, also where the page only counts them; in the page's order, oldest
 * first. Each batch is two statements and is forgotten once it is handed on.
 *
 * @param addressOf the absolute address of an act's page
 * @param size how many acts a batch has
 */
export async function* timelineBatches(
  db: Database,
  revision: number,
  filter: EventFilter,
  addressOf: (id: string) => string,
  size: number = BATCH,
): AsyncGenerator<TimelineRecord[]> {
  let after: string | undefined;
  do {
    const events = await listEvents(db, revision, filter, { after, limit: size });
    const ids = events.map(({ id }) => id);
    const texts = new Map((await listEventTexts(db, revision, ids)).map((text) => [text.id, text]));
    yield events.flatMap((event) => {
      const text = texts.get(event.id);
      return text ? [{ ...event, ...text, address: addressOf(event.id) }] : [];
    });
    after = events.length < size ? undefined : ids.at(-1);
  } while (after !== undefined);
}
