import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Database } from "../connect";
import { countries, initiatives, memberships } from "../schema";
import { standsIn } from "./revisions";
import { sourcesOf } from "./sources";

/** The ties of one initiative, or those of one country. */
type Side = { initiative: string; country?: undefined } | { country: string; initiative?: undefined };

/** Ties of countries to initiatives with everything known about each; by the initiative's launch, then the country's name, then the first day. */
export function listTies(db: Database, revision: number, { initiative, country }: Side) {
  const { fromRevision: _, toRevision: __, ...columns } = getTableColumns(memberships);
  return db
    .select({
      ...columns,
      initiativeName: initiatives.name,
      launchedOn: initiatives.launchedOn,
      countryName: countries.name,
      group: countries.group,
      sources: sourcesOf("membership", memberships.id, revision),
    })
    .from(memberships)
    .innerJoin(initiatives, and(eq(initiatives.id, memberships.initiative), standsIn(initiatives, revision)))
    .innerJoin(countries, and(eq(countries.id, memberships.country), standsIn(countries, revision)))
    .where(
      and(
        initiative === undefined ? eq(memberships.country, country) : eq(memberships.initiative, initiative),
        standsIn(memberships, revision),
      ),
    )
    .orderBy(
      asc(initiatives.launchedOn),
      asc(initiatives.id),
      asc(countries.name),
      asc(memberships.fromOn),
      asc(memberships.id),
    );
}

export type TieRow = Awaited<ReturnType<typeof listTies>>[number];
