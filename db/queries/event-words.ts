import { and, eq, inArray, like, or, type SQL } from "drizzle-orm";
import { type AnyPgColumn, alias, union } from "drizzle-orm/pg-core";
import type { SoughtWord } from "@/lib/record/sought-words";
import type { Database } from "../connect";
import { actors, countries, eventParties, events } from "../schema";
import { standsIn } from "./revisions";

/** A text as a part of a pattern for `like`: signs that mean something there mean themselves. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Whether a folded text holds a word in one of its forms. */
export function holds(search: AnyPgColumn, word: SoughtWord): SQL | undefined {
  return or(...word.map((form) => like(search, `%${literally(form)}%`)));
}

/**
 * Whether a word stands in the own texts of the event in the outer query, or in a name of one of
 * its parties, of that party's parent or of its country. A search in the texts alone would not
 * find a measure against a subsidiary under the name of its owner.
 */
export function hasWord(db: Database, word: SoughtWord, revision: number): SQL | undefined {
  const body = alias(actors, "named_body");
  const parent = alias(actors, "named_parent");
  const home = alias(countries, "named_home");
  const place = alias(countries, "named_place");
  const bodies = db
    .select({ id: body.id })
    .from(body)
    .leftJoin(parent, and(eq(parent.id, body.parent), standsIn(parent, revision)))
    .leftJoin(home, and(eq(home.id, body.country), standsIn(home, revision)))
    .where(
      and(
        standsIn(body, revision),
        or(holds(body.search, word), holds(parent.search, word), holds(home.search, word)),
      ),
    );
  const places = db
    .select({ id: place.id })
    .from(place)
    .where(and(standsIn(place, revision), holds(place.search, word)));
  const ofParty = (match: SQL) =>
    db
      .select({ event: eventParties.event })
      .from(eventParties)
      .where(and(standsIn(eventParties, revision), match));
  const own = alias(events, "worded");
  // Three ways to an event, each with an index of its own; joined by "or" none of them would be used.
  const found = union(
    db
      .select({ event: own.id })
      .from(own)
      .where(and(standsIn(own, revision), holds(own.search, word))),
    ofParty(inArray(eventParties.actor, bodies)),
    ofParty(inArray(eventParties.country, places)),
  );
  return inArray(events.id, found);
}
