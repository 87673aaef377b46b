import { and, asc, desc, eq, exists, like, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias, unionAll } from "drizzle-orm/pg-core";
import type { IsoDay } from "@/lib/dates";
import { searchText } from "@/lib/record/search-text";
import { soughtWords } from "@/lib/record/sought-words";
import type { Database } from "../connect";
import { actors, countries, eventParties, events } from "../schema";
import { holds, literally } from "./event-words";
import { standsIn } from "./revisions";

/** Suggestions of one noun at most. */
const OFFERED = 8;

/** Likeness from which a name is offered although the text is not in it, between 0 and 1. */
const LIKENESS = 0.55;

const LONG_NUMBER = /\d{3}/;

/**
 * What a reader may mean by a text that is still being typed: actors and countries with a part
 * in an event, and events; at most eight of each. Best first: the text begins the name, begins
 * a word of it, stands in it (also word by word), is like it. Names of one rank come short ones
 * first, events newest first.
 *
 * @returns actors, countries, events; a text without words gives none
 */
export async function listSuggestions(db: Database, revision: number, text: string) {
  if (soughtWords(text).length === 0) return [];
  const party = alias(eventParties, "any_party");
  const body = alias(actors, "any_body");
  const hasPart = (match: SQL | undefined) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(party)
        .leftJoin(body, and(eq(body.id, party.actor), standsIn(body, revision)))
        .where(and(standsIn(party, revision), match)),
    );
  const names = (noun: "actor" | "country", table: typeof actors | typeof countries, part: SQL) => {
    const { matches, order } = ranked(table.search, text);
    const best = [...order, sql`length(${table.name})`, asc(table.id)];
    return db
      .select({
        noun: sql<"actor" | "country" | "event">`${noun}::text`,
        place: sql<number>`(row_number() over (order by ${sql.join(best, sql`, `)}))::int`,
        id: table.id,
        name: sql<string>`${table.name}`,
        originalName: sql<string | null>`${table.originalName}`,
        announcedOn: sql<IsoDay | null>`null::date`,
      })
      .from(table)
      .where(and(standsIn(table, revision), matches, part))
      .orderBy(...best)
      .limit(OFFERED);
  };
  const { matches, order } = ranked(events.search, text);
  const best = [...order, desc(events.announcedOn), asc(events.id)];
  const acts = db
    .select({
      noun: sql<"actor" | "country" | "event">`'event'::text`,
      place: sql<number>`(row_number() over (order by ${sql.join(best, sql`, `)}))::int`,
      id: events.id,
      name: sql<string>`${events.title}`,
      originalName: sql<string | null>`null::text`,
      announcedOn: sql<IsoDay | null>`${events.announcedOn}`,
    })
    .from(events)
    .where(and(standsIn(events, revision), matches))
    .orderBy(...best)
    .limit(OFFERED);
  return unionAll(
    names("actor", actors, hasPart(or(eq(party.actor, actors.id), eq(body.parent, actors.id)))),
    names("country", countries, hasPart(or(eq(party.country, countries.id), eq(body.country, countries.id)))),
    acts,
  ).orderBy(asc(sql`1`), asc(sql`2`));
}

export type Suggestion = Awaited<ReturnType<typeof listSuggestions>>[number];

/** Whether a folded text answers to what was typed, and how well: the best answers come first in `order`. */
function ranked(search: AnyPgColumn, text: string) {
  const phrase = searchText(text);
  const start = literally(phrase);
  const likeness = sql`word_similarity(${phrase}, ${search})`;
  const hasAll = and(...soughtWords(text).map((word) => holds(search, word)));
  const rank = sql`case when ${like(search, `${start}%`)} then 0 when ${like(search, `% ${start}%`)} then 1 when ${hasAll} then 2 else 3 end`;
  return {
    // A number of a citation is right or wrong; one that is only like it would mislead.
    matches: LONG_NUMBER.test(phrase) ? hasAll : or(hasAll, sql`${likeness} >= ${LIKENESS}`),
    order: [asc(rank), sql`case when ${hasAll} then 0 else -${likeness} end`],
  };
}
