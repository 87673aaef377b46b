import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { ChangeName } from "@/lib/changes/references";
import type { ChangeTable } from "@/lib/changes/tables";
import type { Database } from "../connect";
import { countries, initiatives, nodes } from "../schema";
import { STORED } from "./stored-rows";

/**
 * What rows are called, in the newest version that stood at a revision or before it. Rows of
 * parties, links and sources have no name; an id that no row ever had is missing. Any order.
 */
export async function listChangeNames(
  db: Database,
  revision: number,
  ids: readonly string[],
): Promise<ChangeName[]> {
  if (ids.length === 0) return [];
  const asked = sql`array[${sql.join(
    ids.map((id) => sql`${id}::text`),
    sql`, `,
  )}]`;
  const of = (table: ChangeTable, name: SQL, at: ChangeTable = table, atId: SQL = sql`r.id`) => sql`
    (select distinct on (r.id) ${table}::text as "table", r.id, ${name} as name,
      ${at}::text as at, ${atId} as "atId"
    from ${STORED[table].table} as r
    where r.id = any(${asked}) and r.from_revision <= ${revision}
    order by r.id, r.from_revision desc)`;
  const called = (table: PgTable, id: SQL) => sql`
    coalesce((select n.name from ${table} as n where n.id = ${id} and n.from_revision <= ${revision}
      order by n.from_revision desc limit 1), ${id})`;
  const rows = await db.execute<ChangeName>(
    sql.join(
      [
        of("events", sql`r.title`),
        of("actors", sql`r.name`),
        of("countries", sql`r.name`),
        of("nodes", sql`r.name`),
        of("initiatives", sql`r.name`),
        of(
          "dependencies",
          sql`${called(nodes, sql`r."from"`)} || ' → ' || ${called(nodes, sql`r."to"`)}`,
          "nodes",
          sql`r."to"`,
        ),
        of(
          "ownership",
          sql`${called(nodes, sql`r.owner`)} || ' → ' || ${called(nodes, sql`r.owned`)}`,
          "nodes",
          sql`r.owned`,
        ),
        of(
          "reach",
          sql`${called(countries, sql`r.country`)} || ' → ' || ${called(nodes, sql`r.node`)}`,
          "countries",
          sql`r.country`,
        ),
        of(
          "memberships",
          sql`${called(initiatives, sql`r.initiative`)} || ': ' || ${called(countries, sql`r.country`)}`,
          "initiatives",
          sql`r.initiative`,
        ),
        of(
          "aims",
          sql`${called(initiatives, sql`r.initiative`)} || ': ' || r.subject`,
          "initiatives",
          sql`r.initiative`,
        ),
        of(
          "claimed-counts",
          sql`${called(initiatives, sql`r.initiative`)} || ', ' || r.claimed_on`,
          "initiatives",
          sql`r.initiative`,
        ),
        of("renamed", sql`r.old || ' → ' || r.current`),
      ],
      sql` union all `,
    ),
  );
  return [...rows];
}
