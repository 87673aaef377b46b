import { join } from "node:path";
import { connect } from "@/db/connect";
import { type EmbeddedDatabase, openEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { addSyntheticEvents } from "@/db/synthetic";
import { publishRecord } from "../publish-record";
import { DATA_FOLDER, ROOT, siteFolder } from "../start/project";

const SEED = 20_200_908;

/**
 * Opens a database with the real record and `count` made-up events beside it, and makes it when
 * there is none: it stands in a folder of its own, and the site never sees it.
 */
export async function openMadeUpRecord(count: number, signal: AbortSignal): Promise<EmbeddedDatabase> {
  const folder = join(siteFolder(), "bench", `${count}-events`);
  const database = await openEmbedded(folder, { durable: false, signal });
  const { db, close } = connect(database.ownerUrl, { max: 1 });
  try {
    await migrate(database.ownerUrl, join(ROOT, "drizzle"));
    await publishRecord(database.ownerUrl, DATA_FOLDER);
    const [made] = await db.execute("select 1 from event where id like 'synthetic-%' limit 1");
    if (!made) await addSyntheticEvents(db, count, SEED);
    return database;
  } catch (fault) {
    await database.close();
    throw fault;
  } finally {
    await close();
  }
}
