import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Database } from "../connect";
import { revisions } from "../schema";

/** The rows of a versioned table that stand in a revision. */
export function standsIn(table: { fromRevision: AnyPgColumn; toRevision: AnyPgColumn }, revision: number) {
  return and(lte(table.fromRevision, revision), or(isNull(table.toRevision), gt(table.toRevision, revision)));
}

const COLUMNS = {
  number: revisions.number,
  publishedAt: revisions.publishedAt,
  checkedTo: revisions.checkedTo,
  counts: revisions.counts,
  note: revisions.note,
};

/**
 * The revision to read.
 *
 * @param number the one asked for; none means the newest
 * @returns none before the first publication, or when there is no revision of that number
 */
export async function findRevision(db: Database, number?: number) {
  const [row] = await db
    .select(COLUMNS)
    .from(revisions)
    .where(and(eq(revisions.indexed, true), number === undefined ? undefined : eq(revisions.number, number)))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row;
}

export type RevisionRow = NonNullable<Awaited<ReturnType<typeof findRevision>>>;

/** Every revision, oldest first. */
export function listRevisions(db: Database) {
  return db.select(COLUMNS).from(revisions).where(eq(revisions.indexed, true)).orderBy(asc(revisions.number));
}
