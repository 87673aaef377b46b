import { join } from "node:path";
import { connect } from "@/db/connect";
import { type EmbeddedDatabase, openEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { addSyntheticEvents } from "@/db/synthetic";
import { describeFaults, publishRecord } from "../publish-record";
import { fingerprint } from "../start/build";
import { DATA_FOLDER, ROOT, siteFolder } from "../start/project";

const SEED = 20_200_908;

/** Any number will do, as long as every benchmark takes the same lock. */
const MAKING_LOCK = 720_240_005;

/** What a made database is made of: when one of these changes, it is made anew. */
const SOURCES = ["data", "drizzle", "db/synthetic.ts", "db/event-index.ts"];

/**
 * Opens a database with the real record and `count` made-up events beside it: the one of last
 * time, or a new one when there is none, when its making was broken off, or when the record, the
 * schema or the way of making it up has changed since. It stands in a folder of its own, which
 * the site of `npm start` never sees.
 *
 * @param tell hears what is done, in sentences, while it is made
 */
export async function openMadeUpRecord(
  count: number,
  { signal, tell }: { signal: AbortSignal; tell: (sentence: string) => void },
): Promise<EmbeddedDatabase> {
  const database = await openEmbedded(madeUpFolder(count), { durable: false, signal });
  const { db, close } = connect(database.ownerUrl, { max: 1 });
  try {
    await db.execute(`select pg_advisory_lock(${MAKING_LOCK})`);
    const wanted = await fingerprint(ROOT, SOURCES);
    if ((await readMark(db)) === wanted) return database;
    await db.execute("drop schema if exists public, drizzle, bench cascade");
    await db.execute("create schema public");
    tell("Publishing the real record …");
    await migrate(database.ownerUrl, join(ROOT, "drizzle"));
    const { faults } = await publishRecord(database.ownerUrl, DATA_FOLDER);
    if (faults.length > 0) throw new Error(describeFaults(faults));
    await addSyntheticEvents(db, count, SEED, (made) => {
      tell(`${made} of ${count} made-up events …`);
      signal.throwIfAborted();
    });
    await db.execute("create schema bench");
    await db.execute(`create table bench.made as select '${wanted}'::text as sources`);
    return database;
  } catch (fault) {
    await database.close();
    throw fault;
  } finally {
    await close();
  }
}

/** Where the database with so many made-up events lies. */
function madeUpFolder(count: number): string {
  return join(siteFolder(), "bench", `${count}-events`);
}

/** What the database was made of; written last, so that one whose making was broken off has none. */
async function readMark(db: ReturnType<typeof connect>["db"]): Promise<string | undefined> {
  const [found] = await db.execute("select to_regclass('bench.made') as made");
  if (!found?.made) return undefined;
  const [mark] = await db.execute<{ sources: string }>("select sources from bench.made");
  return mark?.sources;
}
