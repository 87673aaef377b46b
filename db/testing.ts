import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { connect } from "./connect";

/** The database that every test's own is a copy of. */
const TEMPLATE = "chokepoint";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the migrated, empty database of this run. */
    testDatabaseUrl: string;
  }
}

/**
 * A database of one's own with the newest schema and no rows, as a copy of the run's template.
 * Close it when the tests are done: that drops it.
 */
export async function testDatabase() {
  const template = inject("testDatabaseUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = template.replace(/[^/]+$/, name);
  const admin = connect(template.replace(/[^/]+$/, "postgres"), { max: 1 });
  await admin.client`create database ${admin.client(name)} template ${admin.client(TEMPLATE)}`;
  const { db, client, close } = connect(url);
  return {
    url,
    db,
    client,
    close: async () => {
      await close();
      await admin.client`drop database ${admin.client(name)} with (force)`;
      await admin.close();
    },
  };
}
