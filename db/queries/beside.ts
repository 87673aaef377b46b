import { and, type SQL, sql } from "drizzle-orm";
import type { Database } from "../connect";
import { events } from "../schema";
import { dayOn, type EventFilter, matches, placeOf } from "./events";
import { standsIn } from "./revisions";

/** The acts before and after one in the order of the rows; null where there is none. */
export type Beside = { previous: string | null; next: string | null; passes: boolean };

/**
 * The events next to one among those that pass `filter`, whether or not it passes itself (`passes`).
 * One that is not in the revision, or has not the date in use, has nobody beside it.
 */
export async function findBeside(
  db: Database,
  revision: number,
  filter: EventFilter,
  event: string,
): Promise<Beside> {
  const passing = and(standsIn(events, revision), matches(db, revision, filter));
  const order = (by: "asc" | "desc") => sql.raw(by);
  const nearest = (sign: SQL, by: "asc" | "desc") => sql`(
    select ${events.id} from ${events}
    where ${passing} and (${dayOn(filter)}, ${events.id}) ${sign} ${placeOf(event, revision, filter)}
    order by ${dayOn(filter)} ${order(by)}, ${events.id} ${order(by)} limit 1)`;
  const [row] = await db.execute<Beside>(sql`
    select ${nearest(sql`<`, "desc")} as previous, ${nearest(sql`>`, "asc")} as next,
      exists (select 1 from ${events} where ${events.id} = ${event} and ${passing}) as passes`);
  if (!row) throw new Error("A statement without a table gave no row.");
  return row;
}
