import { readFile, realpath, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { type Account, findAccount, requireReach } from "./postgres-server/account";
import { type Binaries, findBinaries } from "./postgres-server/binaries";
import { makeCluster, makeFolder, OWNER, placesIn, readPassword } from "./postgres-server/cluster";
import { findFreePort } from "./postgres-server/free-port";
import { type Hold, holdCluster } from "./postgres-server/hold";
import { findPostmaster, GLANCE, startPostmaster, stopPostmaster } from "./postgres-server/postmaster";

/** The database inside an embedded cluster. */
const DATABASE = "chokepoint";

/** How long a server that runs may refuse to answer before it counts as lost, ms. */
const ANSWER_PATIENCE = 15_000;

/** How long what is left of a killed server may keep its port, ms. */
const REVIVE_PATIENCE = 5_000;

/** How long opening may take in all, ms. */
const OPEN_PATIENCE = 60_000;

export type EmbeddedDatabase = {
  /** Connection string of the role that owns the tables. */
  ownerUrl: string;
  /** Where its cluster lies. */
  folder: string;
  /** Starts the server again, on the same port, when it is gone; joins it when somebody else did. */
  revive(): Promise<void>;
  /** Gives it back. The last one who has it open stops the server. */
  close(): Promise<void>;
};

type Options = {
  /** `false` trades safety against a power cut for speed; for tests. */
  durable?: boolean;
  /** Gives up, and leaves nothing running that was started here. */
  signal?: AbortSignal;
};

/**
 * Opens the PostgreSQL whose cluster lies in `folder`: makes it when there is none, starts it
 * when it does not run, joins it when somebody of ours has it open. A server that nobody has
 * open was left behind by a crash, and is stopped and started anew. It listens on 127.0.0.1
 * only, on any free port.
 *
 * @throws a sentence that says what failed and what to do
 */
export async function openEmbedded(folder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const { durable = true, signal } = options;
  const binaries = findBinaries();
  const account = await findAccount();
  await makeFolder(folder, account);
  const place = await realpath(folder);
  await requireReach(account, placesIn(place).cluster);
  await requireReach(account, binaries.postgres);
  await makeCluster(place, { binaries, account, durable, signal });

  const start = { binaries, account, durable, signal, portPatience: 0 };
  let hold = await joinOrStart(place, start);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= giveBack(hold, place));
  const revive = async () => {
    if (closing || (await hold.stands())) return;
    await hold.end();
    hold = await joinOrStart(place, { ...start, portPatience: REVIVE_PATIENCE });
  };
  if (signal?.aborted) await close();
  signal?.throwIfAborted();
  return { ownerUrl: hold.url, folder: place, revive, close };
}

type Start = {
  binaries: Binaries;
  account: Account;
  durable: boolean;
  signal: AbortSignal | undefined;
  /** How long to wait for the port of last time when it is taken, ms. */
  portPatience: number;
};

async function joinOrStart(folder: string, start: Start): Promise<Hold> {
  const password = await readPassword(folder);
  let silentSince = Date.now();
  let reason = "";
  for (const until = Date.now() + OPEN_PATIENCE; Date.now() < until; await pause(GLANCE)) {
    const running = await findPostmaster(folder);
    if (!running) {
      start.signal?.throwIfAborted();
      await startServer(folder, start);
      silentSince = Date.now();
    } else if (running.ready) {
      const server = { port: running.port, owner: OWNER, password };
      const hold = await holdCluster(server, DATABASE);
      if (hold.state === "held") return hold;
      if (hold.state === "left-behind") {
        await stopPostmaster(folder);
        await hold.end();
      } else {
        reason = hold.reason;
        if (Date.now() - silentSince > ANSWER_PATIENCE) await stopPostmaster(folder);
      }
    }
  }
  throw new Error(
    `The database in ${folder} does not start (${reason}). Its log is ${placesIn(folder).log}.`,
  );
}

async function giveBack(hold: Hold, folder: string): Promise<void> {
  if (await hold.release()) await stopPostmaster(folder);
  await hold.end();
}

/** Starts the server, unless somebody else is faster or takes the port: then it is tried again. */
async function startServer(folder: string, start: Start): Promise<void> {
  const places = placesIn(folder);
  const before = Number(await readFile(places.port, "utf8").catch(() => ""));
  const port = await findFreePort(before, start.portPatience);
  const server = await startPostmaster(folder, { ...start, port });
  if ("pid" in server) await writeFile(places.port, String(port));
  else if (server.failed === "fault")
    throw new Error(`The database in ${folder} does not start: ${server.said}`);
}
