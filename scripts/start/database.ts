import { join } from "node:path";
import { connect } from "@/db/connect";
import { openEmbedded } from "@/db/embedded";
import { siteFolder } from "./project";
import { listenForStop, unlessStopped } from "./stop";

/** The oldest PostgreSQL that the schema works on. */
const OLDEST = 15;

export type OwnerDatabase = {
  /** Connection string of the role that owns the tables. */
  ownerUrl: string;
  /** What it is, for the person who started this. */
  name: string;
  /** Starts an embedded server again that is gone; nothing otherwise. */
  revive(): Promise<void>;
  close(): Promise<void>;
};

/**
 * The database that the record is published to: `DATABASE_URL`, or else the embedded one of
 * this folder, which runs until it is closed.
 *
 * @throws a sentence that says what failed and what to do
 */
export async function openOwnerDatabase(signal: AbortSignal): Promise<OwnerDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const version = await unlessStopped(signal, readVersion(given));
    const nothing = async () => undefined;
    return {
      ownerUrl: given,
      name: `PostgreSQL ${version} of DATABASE_URL`,
      revive: nothing,
      close: nothing,
    };
  }
  const embedded = await openEmbedded(join(siteFolder(), "postgres"), { signal });
  return { ...embedded, name: "embedded PostgreSQL" };
}

async function readVersion(url: string): Promise<string> {
  const { client, close } = connect(url, { max: 1 });
  try {
    const [row] = await client`select current_setting('server_version_num')::int as number`;
    const major = Math.floor(Number(row?.number) / 10_000);
    if (major < OLDEST) {
      throw new Error(`DATABASE_URL leads to PostgreSQL ${major}; ${OLDEST} or newer is needed.`);
    }
    return String(major);
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith("DATABASE_URL")) throw fault;
    throw new Error(
      `DATABASE_URL leads to no database: ${messageOf(fault)}. ` +
        "Check the address and that the server runs, or unset it to use the embedded one.",
    );
  } finally {
    await close();
  }
}

/** What an error says; some network errors have only a code. */
export function messageOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.message || ("code" in fault ? String(fault.code) : fault.name);
}

/**
 * Runs one command of the command line on the owner's database, and ends the process with its
 * exit code: what `work` gives, 1 after a failure, 128 and the signal's number after Ctrl-C.
 */
export async function runOnDatabase(work: (ownerUrl: string) => Promise<number>): Promise<void> {
  const stop = listenForStop();
  let code = 1;
  let database: OwnerDatabase | undefined;
  try {
    database = await openOwnerDatabase(stop.signal);
    code = await unlessStopped(stop.signal, work(database.ownerUrl));
  } catch (fault) {
    if (stop.exitCode() === undefined) console.error(messageOf(fault));
  }
  await database?.close();
  process.exit(stop.exitCode() ?? code);
}
