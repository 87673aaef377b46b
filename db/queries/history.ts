import { type SQL, sql } from "drizzle-orm";
import { type Correction, latestCorrection } from "@/lib/changes/correction";
import { type HistoryStep, historyOf, type RowVersion } from "@/lib/changes/history";
import type { ChangeTable } from "@/lib/changes/tables";
import type { RecordNoun } from "@/lib/link/record";
import type { Database } from "../connect";
import { revisions } from "../schema";
import { CONTENT, STORED } from "./stored-rows";

/** A table, and which of its rows are told with a record: one is called `r`. */
type Rows = readonly [ChangeTable, (id: string) => SQL];

/** What is told with a record of a noun, its own table first. */
const ROWS: Record<RecordNoun, readonly [Rows, ...Rows[]]> = {
  event: [
    ["events", (id) => sql`r.id = ${id}`],
    ["parties", (id) => sql`r.event = ${id}`],
    ["links", (id) => sql`r.event = ${id}`],
    ["sources", (id) => sql`r.subject = 'event' and r.subject_id = ${id}`],
  ],
  actor: [
    ["actors", (id) => sql`r.id = ${id}`],
    ["sources", (id) => sql`r.subject = 'actor' and r.subject_id = ${id}`],
  ],
  initiative: [
    ["initiatives", (id) => sql`r.id = ${id}`],
    ["aims", (id) => sql`r.initiative = ${id}`],
    ["claimed-counts", (id) => sql`r.initiative = ${id}`],
    ["memberships", (id) => sql`r.initiative = ${id}`],
    ["sources", (id) => sql`r.subject = 'initiative' and r.subject_id = ${id}`],
  ],
  country: [
    ["countries", (id) => sql`r.id = ${id}`],
    ["memberships", (id) => sql`r.country = ${id}`],
    ["sources", (id) => sql`r.subject = 'country' and r.subject_id = ${id}`],
  ],
};

/** Versions of a record's rows that are read at most, the newest first. */
const MOST_VERSIONS = 2_000;

/** One revision that did something to a record, and when it was published. */
export type DatedStep = HistoryStep & { publishedAt: string };
export type DatedCorrection = Correction & { publishedAt: string };

/**
 * What each revision up to one did to a record and the rows that are told with it, newest first;
 * the last is the revision in which it was first published. Later revisions have no part in it, so that
 * a frozen page stays as it was. None for a record that never stood.
 */
export async function listHistory(
  db: Database,
  revision: number,
  noun: RecordNoun,
  id: string,
): Promise<DatedStep[]> {
  const [own] = ROWS[noun];
  const first = sql`(select min(r.from_revision) from ${STORED[own[0]].table} as r where ${own[1](id)})`;
  const versions = sql.join(
    ROWS[noun].map(
      ([table, belongs]) => sql`
        select ${table}::text as "table", r.id, r.from_revision, r.to_revision, ${CONTENT} as content
        from ${STORED[table].table} as r
        where ${belongs(id)} and r.from_revision <= ${revision}
          and (${table === own[0]} or r.from_revision > ${first} or r.to_revision <= ${revision})`,
    ),
    sql` union all `,
  );
  const rows = await db.execute<RowVersion & { publishedAt: string; endedAt: string | null }>(sql`
    select "table", id, from_revision as "fromRevision",
      case when to_revision <= ${revision} then to_revision end as "toRevision", content as row,
      began.published_at as "publishedAt", ended.published_at as "endedAt"
    from (${versions}) as version
    join ${revisions} as began on began.number = from_revision
    left join ${revisions} as ended on ended.number = to_revision and to_revision <= ${revision}
    order by greatest(from_revision, coalesce(case when to_revision <= ${revision} then to_revision end, 0)) desc,
      "table", id, from_revision
    limit ${MOST_VERSIONS}
  `);
  const days = new Map<number, string>();
  for (const { fromRevision, toRevision, publishedAt, endedAt } of rows) {
    days.set(fromRevision, publishedAt);
    if (toRevision !== null && endedAt !== null) days.set(toRevision, endedAt);
  }
  return historyOf([...rows]).map((step) => ({ ...step, publishedAt: days.get(step.revision) ?? "" }));
}

/** The newest correction of a record up to a revision, after it was first published; null when there was none. */
export async function findCorrection(
  db: Database,
  revision: number,
  noun: RecordNoun,
  id: string,
): Promise<DatedCorrection | null> {
  return correctionOf(noun, await listHistory(db, revision, noun, id));
}

/** The same from a history that is at hand. */
export function correctionOf(noun: RecordNoun, history: readonly DatedStep[]): DatedCorrection | null {
  const correction = latestCorrection(ROWS[noun][0][0], history);
  const step = history.find(({ revision }) => revision === correction?.revision);
  return correction && step ? { ...correction, publishedAt: step.publishedAt } : null;
}
