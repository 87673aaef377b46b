import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { migrate } from "@/db/migrate";
import { ensureSiteRole } from "@/db/site-role";
import { describeFaults, publishRecord } from "../publish-record";
import { buildIfChanged } from "./build";
import { messageOf, type OwnerDatabase, openOwnerDatabase } from "./database";
import { choosePort } from "./port";
import { ROOT, siteFolder } from "./project";
import { addressOf, serve } from "./serve";
import { step } from "./step";
import { listenForStop, type Stop, unlessStopped } from "./stop";

/** How often the embedded database is looked after, ms. */
const WATCH = 1_000;

/**
 * Runs the whole site until it is asked to stop: database, schema, record, role, build, server.
 * Whatever was started is stopped again in the opposite order, also when a step fails or is
 * interrupted. Ends the process: 1 after a failure, 128 and the signal's number after a signal.
 *
 * @param data the folder of the record's files
 */
export async function runSite(command: "start" | "dev", data: string): Promise<void> {
  const stop = listenForStop();
  const started: (() => Promise<void>)[] = [];
  let code = 0;
  try {
    await runSteps(command, data, stop, started);
  } catch (fault) {
    if (stop.exitCode() === undefined) {
      console.error(`\n${messageOf(fault)}`);
      code = 1;
    }
  }
  if (stop.exitCode() !== undefined) console.log("\nStopping …");
  for (const end of started.reverse()) await end().catch((fault: unknown) => console.error(messageOf(fault)));
  process.exit(stop.exitCode() ?? code);
}

async function runSteps(
  command: "start" | "dev",
  data: string,
  stop: Stop,
  started: (() => Promise<void>)[],
): Promise<void> {
  const { signal } = stop;
  const host = process.env.HOST || "127.0.0.1";
  const { port, instead } = await choosePort(host, process.env.PORT);
  const open = () => openOwnerDatabase(signal);
  const database = await step("Database", open, ({ name }) => `${name} is ready`);
  started.push(() => database.close());
  const siteUrl = await prepare(database, data, signal);
  if (command === "start")
    await step(
      "Build",
      () => buildIfChanged(signal),
      (built) => (built ? "built" : "up to date"),
    );
  const server = await step(
    "Server",
    () => serve(command, { host, port, siteUrl, signal }),
    () => (instead ? `answers; port ${instead} was taken` : "answers"),
  );
  started.push(() => server.stop());
  console.log(`\n${addressOf(host, port)}`);
  server.show();
  const watching = watch(database, signal);
  const code = await Promise.race([server.ended, stop.asked]);
  if (typeof code === "number") throw new Error(`The server ended by itself (exit code ${code}).`);
  await watching;
}

/** Brings the database to where the site can read it. Gives the connection string for the site. */
async function prepare({ ownerUrl }: OwnerDatabase, data: string, signal: AbortSignal): Promise<string> {
  const guarded = <Result>(work: Promise<Result>) => unlessStopped(signal, work);
  await step(
    "Schema",
    () => guarded(migrate(ownerUrl, join(ROOT, "drizzle"))),
    () => "up to date",
  );
  await step(
    "Record",
    async () => {
      const { faults, publication } = await guarded(publishRecord(ownerUrl, data));
      if (!publication) throw new Error(describeFaults(faults));
      return publication;
    },
    ({ number, published }) => `revision ${number} (${published ? "published now" : "published already"})`,
  );
  const passwordFile = join(siteFolder(), "site-password");
  const siteUrl = process.env.SITE_DATABASE_URL || undefined;
  return step(
    "Reader",
    () => guarded(ensureSiteRole(ownerUrl, { passwordFile, siteUrl })),
    () => "may read and not write",
  );
}

/** Starts the embedded database again when something else stopped it; the site recovers by itself. */
async function watch(database: OwnerDatabase, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(WATCH, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    await database.revive().catch((fault: unknown) => console.error(messageOf(fault)));
  }
}
