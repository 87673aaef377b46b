import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../connect";
import { countries, memberships } from "../schema";
import { standsIn } from "./revisions";

/** What the standing of a country needs of every tie to every initiative, whatever the day; by initiative, country and id. */
export function listAllMemberships(db: Database, revision: number) {
  return db
    .select({
      initiative: memberships.initiative,
      country: memberships.country,
      status: memberships.status,
      fromOn: memberships.fromOn,
      fromPrecision: memberships.fromPrecision,
      toOn: memberships.toOn,
      toPrecision: memberships.toPrecision,
      confidence: memberships.confidence,
      contested: memberships.contested,
      statedBy: memberships.statedBy,
      aggregateOnly: memberships.aggregateOnly,
    })
    .from(memberships)
    .where(standsIn(memberships, revision))
    .orderBy(asc(memberships.initiative), asc(memberships.country), asc(memberships.id));
}

/** Every country or territory with a tie to any initiative on any day, with its region and group; by name. */
export function listTiedCountries(db: Database, revision: number) {
  return db
    .selectDistinct({
      id: countries.id,
      name: countries.name,
      region: countries.region,
      group: countries.group,
    })
    .from(countries)
    .innerJoin(memberships, and(eq(memberships.country, countries.id), standsIn(memberships, revision)))
    .where(standsIn(countries, revision))
    .orderBy(asc(countries.name), asc(countries.id));
}
