import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Database } from "../connect";
import { claimedCounts, initiatives } from "../schema";
import { listCitations } from "./event-detail";
import { sponsorsOf } from "./initiatives";
import { standsIn } from "./revisions";
import { sourcesOf } from "./sources";
import { listTies } from "./ties";

/** One initiative with its sponsors by name; none when it is not in the revision. */
async function findInitiative(db: Database, revision: number, id: string) {
  const {
    search: _,
    fromRevision: __,
    toRevision: ___,
    sponsors: ____,
    ...columns
  } = getTableColumns(initiatives);
  const [row] = await db
    .select({
      ...columns,
      sponsors: sponsorsOf(revision),
    })
    .from(initiatives)
    .where(and(eq(initiatives.id, id), standsIn(initiatives, revision)));
  return row;
}

/** What the sponsor of one initiative claimed on which day, with sources; oldest first. */
function listClaims(db: Database, revision: number, initiative: string) {
  return db
    .select({
      id: claimedCounts.id,
      on: claimedCounts.on,
      precision: claimedCounts.precision,
      count: claimedCounts.count,
      bound: claimedCounts.bound,
      unit: claimedCounts.unit,
      note: claimedCounts.note,
      sources: sourcesOf("claimed-count", claimedCounts.id, revision),
    })
    .from(claimedCounts)
    .where(and(eq(claimedCounts.initiative, initiative), standsIn(claimedCounts, revision)))
    .orderBy(asc(claimedCounts.on), asc(claimedCounts.unit), asc(claimedCounts.id));
}

/** An initiative with its ties, the counts claimed for it and its sources; none when it is not in the revision. */
export async function findInitiativeDetail(db: Database, revision: number, id: string) {
  const [initiative, ties, claims, sources] = await Promise.all([
    findInitiative(db, revision, id),
    listTies(db, revision, { initiative: id }),
    listClaims(db, revision, id),
    listCitations(db, revision, "initiative", id),
  ]);
  return initiative && { ...initiative, revision, ties, claims, sources };
}

export type InitiativeDetail = NonNullable<Awaited<ReturnType<typeof findInitiativeDetail>>>;
