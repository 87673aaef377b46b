import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Database } from "../connect";
import { countries } from "../schema";
import { standsIn } from "./revisions";

/** Every country and territory of the record with where its label stands, by name. */
export function listCountries(db: Database, revision: number) {
  return db
    .select({
      id: countries.id,
      name: countries.name,
      originalName: countries.originalName,
      group: countries.group,
      latitude: countries.latitude,
      longitude: countries.longitude,
    })
    .from(countries)
    .where(standsIn(countries, revision))
    .orderBy(asc(countries.name), asc(countries.id));
}

export type CountryRow = Awaited<ReturnType<typeof listCountries>>[number];

/** One country or territory with everything its own row says; none when it is not in the revision. */
export async function findCountry(db: Database, revision: number, id: string) {
  const { search: _, fromRevision: __, toRevision: ___, ...columns } = getTableColumns(countries);
  const [row] = await db
    .select(columns)
    .from(countries)
    .where(and(eq(countries.id, id), standsIn(countries, revision)));
  return row;
}
