import { and, asc, eq, inArray, or, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { RecordNoun } from "@/lib/link/record";
import type { Subject } from "@/lib/vocabulary";
import type { Database } from "../connect";
import { VERSIONED_TABLES, type VersionedTableName } from "../record";
import {
  actors,
  aims,
  citations,
  claimedCounts,
  countries,
  dependencies,
  eventLinks,
  eventParties,
  events,
  initiatives,
  jurisdictionReaches,
  memberships,
  nodes,
} from "../schema";
import type { AnyRow } from "./record-rows";
import { standsIn } from "./revisions";

/** A table, and which of its rows are told of a record. */
type Told = readonly [VersionedTableName, (id: string) => SQL | undefined];

/** What is told of a record of a noun, its own table first. */
const TOLD: Record<RecordNoun, readonly [Told, ...Told[]]> = {
  event: [
    ["event", (id) => eq(events.id, id)],
    ["eventParty", (id) => eq(eventParties.event, id)],
    ["eventLink", (id) => or(eq(eventLinks.event, id), eq(eventLinks.other, id))],
    ["dependency", (id) => eq(dependencies.severedBy, id)],
  ],
  actor: [
    ["actor", (id) => eq(actors.id, id)],
    ["eventParty", (id) => eq(eventParties.actor, id)],
    ["node", (id) => eq(nodes.actor, id)],
  ],
  initiative: [
    ["initiative", (id) => eq(initiatives.id, id)],
    ["aim", (id) => eq(aims.initiative, id)],
    ["claimedCount", (id) => eq(claimedCounts.initiative, id)],
    ["membership", (id) => eq(memberships.initiative, id)],
  ],
  country: [
    ["country", (id) => eq(countries.id, id)],
    ["eventParty", (id) => eq(eventParties.country, id)],
    ["membership", (id) => eq(memberships.country, id)],
    ["jurisdictionReach", (id) => eq(jurisdictionReaches.country, id)],
  ],
};

/** What sources call the rows of a table; parties and links stand by those of their act. */
const SUBJECT: Partial<Record<VersionedTableName, Subject>> = {
  event: "event",
  dependency: "dependency",
  actor: "actor",
  node: "node",
  initiative: "initiative",
  aim: "aim",
  claimedCount: "claimed-count",
  membership: "membership",
  country: "country",
  jurisdictionReach: "jurisdiction-reach",
};

export type ToldRows = { table: VersionedTableName; rows: AnyRow[] };

/**
 * The rows of a record in a revision, table by table: its own, those that name it, and last the sources
 * of all these; a table without any is in it, empty. None for a record that is not in the revision.
 */
export async function listToldRows(
  db: Database,
  revision: number,
  noun: RecordNoun,
  id: string,
): Promise<ToldRows[] | undefined> {
  const told = await Promise.all(
    TOLD[noun].map(async ([table, belongs]) => ({
      table,
      rows: await listRows(db, revision, table, belongs(id)),
    })),
  );
  if (told[0]?.rows.length === 0) return undefined;
  const supported = told.flatMap(({ table, rows }) => {
    const subject = SUBJECT[table];
    const ids = rows.map((row) => row.id);
    return subject && ids.length > 0
      ? [and(eq(citations.subject, subject), inArray(citations.subjectId, ids))]
      : [];
  });
  return [...told, { table: "citation", rows: await listRows(db, revision, "citation", or(...supported)) }];
}

async function listRows(
  db: Database,
  revision: number,
  name: VersionedTableName,
  belongs: SQL | undefined,
): Promise<AnyRow[]> {
  const table = VERSIONED_TABLES[name];
  const rows = await db
    .select()
    .from(table as PgTable)
    .where(and(standsIn(table, revision), belongs))
    .orderBy(asc(table.id));
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}
