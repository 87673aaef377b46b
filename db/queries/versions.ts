import { asc, eq } from "drizzle-orm";
import type { RecordNoun } from "@/lib/link/record";
import type { Database } from "../connect";
import { actors, countries, events, initiatives, revisions } from "../schema";

const TABLES = { event: events, actor: actors, initiative: initiatives, country: countries };

/** Every version of one record: from which revision it stands, up to which it stood (none: it still does), and when that was; oldest first. */
export function listVersions(db: Database, noun: RecordNoun, id: string) {
  const table = TABLES[noun];
  return db
    .select({
      fromRevision: table.fromRevision,
      toRevision: table.toRevision,
      publishedAt: revisions.publishedAt,
    })
    .from(table)
    .innerJoin(revisions, eq(revisions.number, table.fromRevision))
    .where(eq(table.id, id))
    .orderBy(asc(table.fromRevision));
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];
