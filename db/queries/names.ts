import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { ActorKind } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, countries, eventParties } from "../schema";
import { standsIn } from "./revisions";

/**
 * Names of the actors and countries among `ids`; those that are not in the revision are
 * missing, so the difference is what a link names in vain. No ids ask nothing.
 */
export async function listNames(db: Database, revision: number, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return unionAll(
    db
      .select({ id: actors.id, name: actors.name, originalName: actors.originalName })
      .from(actors)
      .where(and(inArray(actors.id, [...ids]), standsIn(actors, revision))),
    db
      .select({ id: countries.id, name: countries.name, originalName: countries.originalName })
      .from(countries)
      .where(and(inArray(countries.id, [...ids]), standsIn(countries, revision))),
  );
}

export type NameRow = Awaited<ReturnType<typeof listNames>>[number];

/** Who may be chosen in a filter: every actor and country with a part in an event, by name; countries have no kind. */
export function listFilterChoices(db: Database, revision: number) {
  const sends = sql<boolean>`bool_or(${eventParties.role} = 'sender')`;
  const receives = sql<boolean>`bool_or(${eventParties.role} = 'target')`;
  const bodies = db
    .select({
      id: actors.id,
      name: sql<string>`min(${actors.name})`,
      originalName: sql<string | null>`min(${actors.originalName})`,
      kind: sql<ActorKind | null>`min(${actors.kind}::text)`,
      sends,
      receives,
    })
    .from(eventParties)
    .innerJoin(actors, and(eq(actors.id, eventParties.actor), standsIn(actors, revision)))
    .where(standsIn(eventParties, revision))
    .groupBy(actors.id);
  const places = db
    .select({
      id: countries.id,
      name: sql<string>`min(${countries.name})`,
      originalName: sql<string | null>`null::text`,
      kind: sql<ActorKind | null>`null::text`,
      sends,
      receives,
    })
    .from(eventParties)
    .leftJoin(actors, and(eq(actors.id, eventParties.actor), standsIn(actors, revision)))
    .innerJoin(
      countries,
      and(
        eq(countries.id, sql`coalesce(${eventParties.country}, ${actors.country})`),
        standsIn(countries, revision),
      ),
    )
    .where(standsIn(eventParties, revision))
    .groupBy(countries.id);
  return unionAll(bodies, places).orderBy(asc(sql`2`), asc(sql`1`));
}

export type FilterChoice = Awaited<ReturnType<typeof listFilterChoices>>[number];
