import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { connect } from "./connect";

/** Any number will do, as long as every migrator takes the same lock. */
const MIGRATE_LOCK = 720_240_002;

/**
 * Brings a database to the newest schema; does nothing when it is there already. Migrators
 * wait for one another: the lock is held by a transaction of its own, because behind a pooler
 * in transaction mode a lock of the session would not stay with us.
 *
 * @param folder where the generated SQL lies
 */
export async function migrate(url: string, folder = "drizzle"): Promise<void> {
  const guard = connect(url, { max: 1 });
  const worker = connect(url, { max: 1 });
  try {
    await guard.client.begin(async (lock) => {
      await lock`select pg_advisory_xact_lock(${MIGRATE_LOCK})`;
      await applyMigrations(worker.db, { migrationsFolder: folder });
    });
  } finally {
    await worker.close();
    await guard.close();
  }
}
