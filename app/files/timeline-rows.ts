import type { Database } from "@/db/connect";
import { listEventTexts } from "@/db/queries/event-texts";
import { type EventFilter, listEvents } from "@/db/queries/events";
import type { Answer, TimelineRecord } from "@/lib/files/timeline-columns";
import { SIDES } from "@/lib/lanes";
import { sidesOf } from "../timeline/sides";

/** Acts that are held at once, however many there are. */
const BATCH = 1_000;

type Making = {
  /** The absolute address of an act's page. */
  addressOf: (id: string) => string;
  /** Which acts each act answers, where the view draws that; acts that answer none are missing. */
  answers?: ReadonlyMap<string, readonly Answer[]> | undefined;
  /** How many acts a batch has. */
  size?: number | undefined;
};

/**
 * Every act that passes `filter`, also where the page only counts them; in the page's order, oldest
 * first. Each batch is two statements, four where two senders are compared, and is forgotten once it is
 * handed on.
 */
export async function* timelineBatches(
  db: Database,
  revision: number,
  filter: EventFilter,
  { addressOf, answers, size = BATCH }: Making,
): AsyncGenerator<TimelineRecord[]> {
  let after: string | undefined;
  do {
    const events = await listEvents(db, revision, filter, { after, limit: size });
    const ids = events.map(({ id }) => id);
    const texts = new Map((await listEventTexts(db, revision, ids)).map((text) => [text.id, text]));
    const comparedOf = ids.length === 0 ? noSides : await comparing(db, revision, filter, events);
    yield events.flatMap((event) => {
      const text = texts.get(event.id);
      if (!text) return [];
      const told = {
        comparedSides: comparedOf(event.id),
        answers: answers ? (answers.get(event.id) ?? []) : null,
      };
      return [{ ...event, ...text, ...told, address: addressOf(event.id) }];
    });
    after = events.length < size ? undefined : ids.at(-1);
  } while (after !== undefined);
}

const noSides = () => null;

/** Which of two compared senders some acts are of, as the page puts them on one side of its axis, the other, or both. */
async function comparing(
  db: Database,
  revision: number,
  filter: EventFilter,
  events: readonly { id: string }[],
): Promise<(id: string) => string[] | null> {
  const sides = await sidesOf(db, revision, filter, events);
  if (!sides) return noSides;
  const acts = SIDES.map((side) => new Set(sides[side]));
  return (id) => (filter.compare ?? []).filter((_, place) => acts[place]?.has(id));
}
