import { createHash } from "node:crypto";
import { asc, desc, eq, getTableColumns, inArray, isNull, not, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "./connect";
import { indexEvents } from "./event-index";
import { type RecordDraft, VERSIONED_TABLES, type VersionedTableName } from "./record";
import { revisions, type TableCounts } from "./schema";

/** Any number will do, as long as every publisher takes the same lock. */
const PUBLISH_LOCK = 720_240_001;

/** Postgres takes 65,535 parameters in one statement; the widest table has 24 columns. */
const ROWS_PER_STATEMENT = 2_000;

export type Publication = {
  /** The revision in force afterwards. */
  number: number;
  /** Whether it is a new one. */
  published: boolean;
  counts: Record<VersionedTableName, TableCounts>;
};

type Row = Record<string, unknown> & { id: string };

const NAMES = Object.keys(VERSIONED_TABLES) as VersionedTableName[];

/**
 * Publishes a whole record as a new revision, in one transaction: rows that changed or went
 * are closed, rows that changed or came are opened. Publishers wait for one another. The same
 * record again makes no new revision; any failure leaves the old revision in force.
 *
 * @throws when the database refuses a row
 */
export async function publish(
  db: Pick<Database | Transaction, "transaction">,
  draft: RecordDraft,
  about: { checkedTo: string; note?: string },
): Promise<Publication> {
  const checksum = checksumOf(draft, about.checkedTo);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`);
    const [latest] = await tx.select().from(revisions).orderBy(desc(revisions.number)).limit(1);
    const nothing: TableCounts = { added: 0, changed: 0, removed: 0 };
    if (latest?.checksum === checksum) {
      await indexRevisions(tx);
      return { number: latest.number, published: false, counts: countsOf(() => nothing) };
    }
    const number = (latest?.number ?? 0) + 1;
    const changed = new Map<VersionedTableName, TableCounts>();
    for (const name of NAMES) changed.set(name, await replaceRows(tx, name, draft[name], number));
    const counts = countsOf((name) => changed.get(name) ?? nothing);
    await tx.insert(revisions).values({
      number,
      subject: "record",
      checksum,
      checkedTo: about.checkedTo,
      note: about.note ?? "",
      counts,
    });
    await indexRevisions(tx);
    return { number, published: true, counts };
  });
}

/** Indexes the events of every revision that is not indexed yet: the new one, and after an update of the code all older ones. */
async function indexRevisions(tx: Transaction): Promise<void> {
  const open = await tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(not(revisions.indexed))
    .orderBy(asc(revisions.number));
  for (const { number } of open) {
    await indexEvents(tx, number);
    await tx.update(revisions).set({ indexed: true }).where(eq(revisions.number, number));
  }
}

function countsOf(of: (name: VersionedTableName) => TableCounts): Record<VersionedTableName, TableCounts> {
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<VersionedTableName, TableCounts>;
}

async function replaceRows(
  tx: Transaction,
  name: VersionedTableName,
  drafted: readonly Row[],
  number: number,
): Promise<TableCounts> {
  const table = VERSIONED_TABLES[name];
  const standing = await tx
    .select()
    .from(table as PgTable)
    .where(isNull(table.toRevision));
  const before = new Map(standing.map((row) => [String(row.id), contentOf(table, row)]));
  const after = new Map(drafted.map((row) => [row.id, contentOf(table, row)]));

  const removed = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after].flatMap(([id, content]) =>
    before.has(id) && before.get(id) !== content ? [id] : [],
  );
  const added = [...after.keys()].filter((id) => !before.has(id));

  for (const ids of inPortions([...removed, ...changed])) {
    await tx
      .update(table)
      .set({ toRevision: number })
      .where(sql`${isNull(table.toRevision)} and ${inArray(table.id, ids)}`);
  }
  const opening = new Set([...added, ...changed]);
  for (const rows of inPortions(drafted.filter((row) => opening.has(row.id)))) {
    await tx.insert(table as PgTable).values(rows.map((row) => ({ ...row, fromRevision: number })));
  }
  return { added: added.length, changed: changed.length, removed: removed.length };
}

/** A row's content as text, by column, so that two versions can be compared. */
function contentOf(table: PgTable, row: Record<string, unknown>): string {
  const columns = Object.keys(getTableColumns(table))
    .filter((column) => column !== "fromRevision" && column !== "toRevision")
    .sort();
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

function checksumOf(draft: RecordDraft, checkedTo: string): string {
  const hash = createHash("sha256").update(checkedTo);
  for (const name of NAMES) {
    const table = VERSIONED_TABLES[name];
    const rows: readonly Row[] = draft[name];
    hash.update(name);
    for (const content of rows.map((row) => contentOf(table, row)).sort()) hash.update(content);
  }
  return hash.digest("hex");
}

function inPortions<Item>(items: readonly Item[]): Item[][] {
  const portions: Item[][] = [];
  for (let start = 0; start < items.length; start += ROWS_PER_STATEMENT)
    portions.push(items.slice(start, start + ROWS_PER_STATEMENT));
  return portions;
}
