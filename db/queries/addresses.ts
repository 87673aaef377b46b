import { and, asc, desc, eq, exists, gt, or, sql } from "drizzle-orm";
import type { RecordNoun } from "@/lib/link/record";
import type { Database } from "../connect";
import { actors, countries, events, initiatives, renamedIds } from "../schema";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

const TABLES = { event: events, actor: actors, initiative: initiatives, country: countries };
const NAMES = {
  event: events.title,
  actor: actors.name,
  initiative: initiatives.name,
  country: countries.name,
};

/** Likeness from which a name is worth offering, between 0 and 1. */
const LIKENESS = 0.25;
const OFFERED = 6;

/** Whether an address leads anywhere in a revision: to a record, or to one that was renamed. */
export async function isAddress(
  db: Database,
  revision: number,
  noun: RecordNoun,
  id: string,
): Promise<boolean> {
  const table = TABLES[noun];
  const record = db
    .select({ one: sql`1` })
    .from(table)
    .where(and(eq(table.id, id), standsIn(table, revision)));
  const renamed = db
    .select({ one: sql`1` })
    .from(renamedIds)
    .where(isRenamed(revision, noun, id));
  const [row] = await db
    .select({ known: sql<boolean>`true` })
    .from(sql`(select 1) as one`)
    .where(or(exists(record), exists(renamed)));
  return row !== undefined;
}

/** What an id of a revision was renamed to; none when it never was. */
export async function findRenamed(db: Database, revision: number, noun: RecordNoun, id: string) {
  const [row] = await db
    .select({ current: renamedIds.current })
    .from(renamedIds)
    .where(isRenamed(revision, noun, id));
  return row?.current;
}

/**
 * The ids that a record had before, up to a revision, the newest first: each with the last revision in which it
 * stood under it. None for one that was never renamed.
 */
export function listFormerIds(db: Database, revision: number, noun: RecordNoun, id: string) {
  return db
    .select({
      old: renamedIds.old,
      // A row that names the newest id of several is a newer version of one that named an older id.
      until: subquery<number>(sql`
        select min(first.from_revision) - 1 from ${renamedIds} as first
        where first.noun = ${renamedIds.noun} and first.old = ${renamedIds.old}`),
    })
    .from(renamedIds)
    .where(and(eq(renamedIds.noun, noun), eq(renamedIds.current, id), standsIn(renamedIds, revision)))
    .orderBy(desc(renamedIds.fromRevision), asc(renamedIds.old));
}

export type FormerIdRow = Awaited<ReturnType<typeof listFormerIds>>[number];

function isRenamed(revision: number, noun: RecordNoun, id: string) {
  return and(eq(renamedIds.noun, noun), eq(renamedIds.old, id), standsIn(renamedIds, revision));
}

/** Records of a noun whose id or name is like a text, most alike first, at most six; none when nothing is. A name that only has a like word in it counts less. */
export function listSimilar(db: Database, revision: number, noun: RecordNoun, text: string) {
  const table = TABLES[noun];
  const name = NAMES[noun];
  const likeness = sql<number>`greatest(similarity(${table.id}, ${text}), similarity(${name}, ${text}), word_similarity(${text}, ${name}) * 0.6)`;
  return db
    .select({ id: table.id, name: sql<string>`${name}` })
    .from(table)
    .where(and(standsIn(table, revision), gt(likeness, LIKENESS)))
    .orderBy(desc(likeness), asc(table.id))
    .limit(OFFERED);
}

export type SimilarRow = Awaited<ReturnType<typeof listSimilar>>[number];
