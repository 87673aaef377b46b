import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "./embedded";
import { migrate } from "./migrate";

/**
 * Starts one cluster in a temporary folder for all integration tests of a run, with one migrated
 * and empty database. Vitest calls this before the tests, and what it gives after them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "chokepoint-test-"));
  await chmod(folder, 0o711);
  const embedded = await openEmbedded(join(folder, "postgres"), { durable: false });
  await migrate(embedded.ownerUrl);
  project.provide("testDatabaseUrl", embedded.ownerUrl);
  return async () => {
    await embedded.close();
    await rm(folder, { recursive: true, force: true });
  };
}
