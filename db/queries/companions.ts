import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { eventLinks, events } from "../schema";
import { standsIn } from "./revisions";

/** Whether the event in the outer query counts as an act: not when it tells another act of the record from another side. */
export function countsAsAct(db: Database, revision: number) {
  const link = alias(eventLinks, "companion_link");
  return notExists(
    db
      .select({ one: sql`1` })
      .from(link)
      .where(and(eq(link.event, events.id), eq(link.kind, "companion-of"), standsIn(link, revision))),
  );
}
