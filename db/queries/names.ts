import { and, asc, inArray, sql } from "drizzle-orm";
import { type AnyPgColumn, unionAll } from "drizzle-orm/pg-core";
import type { ActorKind } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { actors, countries, eventTraits } from "../schema";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

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

/** Who may be chosen in a filter: every actor and country that stands for a part in an event, by name; countries have no kind, and their English name alone. */
export function listFilterChoices(db: Database, revision: number) {
  const has = (part: string, id: AnyPgColumn) => sql<boolean>`exists (
    select 1 from ${eventTraits}
    where ${eventTraits.dates} = 'announced' and ${eventTraits.trait} = ${part}::text || ${id} and ${standsIn(eventTraits, revision)}
  )`;
  const bodies = db
    .select({
      id: actors.id,
      name: actors.name,
      originalName: actors.originalName,
      kind: sql<ActorKind | null>`${actors.kind}::text`,
      sends: subquery<boolean>(has("as-sender:", actors.id)),
      receives: subquery<boolean>(has("as-target:", actors.id)),
    })
    .from(actors)
    .where(and(standsIn(actors, revision), has("party:", actors.id)));
  const places = db
    .select({
      id: countries.id,
      name: countries.name,
      originalName: sql<string | null>`null::text`,
      kind: sql<ActorKind | null>`null::text`,
      sends: subquery<boolean>(has("as-sender:", countries.id)),
      receives: subquery<boolean>(has("as-target:", countries.id)),
    })
    .from(countries)
    .where(and(standsIn(countries, revision), has("party:", countries.id)));
  return unionAll(bodies, places).orderBy(asc(sql`2`), asc(sql`1`));
}

export type FilterChoice = Awaited<ReturnType<typeof listFilterChoices>>[number];
