import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { CountryGroup } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { claimedCounts, countries, initiatives, memberships } from "../schema";
import { standsIn } from "./revisions";
import { bestSource } from "./sources";
import { subquery } from "./subquery";

/** A state that sponsors an initiative. */
export type Sponsor = { id: string; name: string; group: CountryGroup };

/** Every initiative with its sponsors, by name. */
export function listInitiatives(db: Database, revision: number) {
  return db
    .select({
      id: initiatives.id,
      name: initiatives.name,
      shortName: sql<string>`coalesce(${initiatives.shortName}, ${initiatives.name})`,
      originalName: initiatives.originalName,
      sponsors: sponsorsOf(revision),
      launchedOn: initiatives.launchedOn,
      launchedPrecision: initiatives.launchedPrecision,
      endedOn: initiatives.endedOn,
      endedPrecision: initiatives.endedPrecision,
      status: initiatives.status,
      coverage: initiatives.coverage,
      nonStateMembers: initiatives.nonStateMembers,
      note: initiatives.note,
    })
    .from(initiatives)
    .where(standsIn(initiatives, revision))
    .orderBy(asc(initiatives.name), asc(initiatives.id));
}

export type InitiativeRow = Awaited<ReturnType<typeof listInitiatives>>[number];

/** Every tie to the initiatives named, whatever the day; by initiative, country's name and first day. */
export function listMemberships(db: Database, revision: number, initiativeIds: readonly string[]) {
  return db
    .select({
      id: memberships.id,
      initiative: memberships.initiative,
      country: memberships.country,
      countryName: countries.name,
      group: countries.group,
      status: memberships.status,
      fromOn: memberships.fromOn,
      fromPrecision: memberships.fromPrecision,
      toOn: memberships.toOn,
      toPrecision: memberships.toPrecision,
      confidence: memberships.confidence,
      contested: memberships.contested,
      statedBy: memberships.statedBy,
      aggregateOnly: memberships.aggregateOnly,
      sourceUrl: bestSource("url", "membership", memberships.id, revision),
      sourcePublisher: bestSource("publisher", "membership", memberships.id, revision),
    })
    .from(memberships)
    .innerJoin(countries, and(eq(countries.id, memberships.country), standsIn(countries, revision)))
    .where(and(inArray(memberships.initiative, [...initiativeIds]), standsIn(memberships, revision)))
    .orderBy(asc(memberships.initiative), asc(countries.name), asc(memberships.fromOn), asc(memberships.id));
}

export type MembershipRow = Awaited<ReturnType<typeof listMemberships>>[number];

/** What sponsors of the initiatives named claimed on which day; by initiative and day. */
export function listClaimedCounts(db: Database, revision: number, initiativeIds: readonly string[]) {
  return db
    .select({
      id: claimedCounts.id,
      initiative: claimedCounts.initiative,
      on: claimedCounts.on,
      precision: claimedCounts.precision,
      count: claimedCounts.count,
      bound: claimedCounts.bound,
      unit: claimedCounts.unit,
      note: claimedCounts.note,
      sourceUrl: bestSource("url", "claimed-count", claimedCounts.id, revision),
      sourcePublisher: bestSource("publisher", "claimed-count", claimedCounts.id, revision),
    })
    .from(claimedCounts)
    .where(and(inArray(claimedCounts.initiative, [...initiativeIds]), standsIn(claimedCounts, revision)))
    .orderBy(asc(claimedCounts.initiative), asc(claimedCounts.on), asc(claimedCounts.id));
}

export type ClaimedCountRow = Awaited<ReturnType<typeof listClaimedCounts>>[number];

/** The sponsors of the initiative in the outer query, as JSON, by name; none gives an empty list. */
export function sponsorsOf(revision: number): SQL<Sponsor[]> {
  return subquery<Sponsor[]>(sql`
    select coalesce(json_agg(json_build_object('id', ${countries.id}, 'name', ${countries.name}, 'group', ${countries.group}) order by ${countries.name}), '[]'::json)
    from ${countries}
    where ${countries.id} = any(${initiatives.sponsors}) and ${standsIn(countries, revision)}
  `);
}
