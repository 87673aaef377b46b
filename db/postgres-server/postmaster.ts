import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import { placesIn } from "./cluster";

const run = promisify(execFile);

/** How often a state is looked at, ms. */
export const GLANCE = 25;

/** How long a server may take to roll back and stop by itself, ms. */
const STOP_PATIENCE = 20_000;

/** How long a server may take to become ready, ms; after a crash it reads its log again first. */
const START_PATIENCE = 120_000;

/** How long writing a lock file takes at most, ms. */
const WRITING_TIME = 2_000;

/** A server that runs on a cluster; it takes connections only when it is ready. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** The server that runs on the cluster in `folder`; `undefined` when none does, whatever a stale lock file says. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const places = placesIn(folder);
  const lines = (await readFile(places.lock, "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await isServerOf(pid, places.cluster))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** A process id alone proves nothing: after a crash it may belong to anybody. */
async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  const words = await readFile(`/proc/${pid}/cmdline`, "utf8")
    .then(
      (text) => text.split("\0").join(" "),
      () =>
        process.platform === "linux"
          ? ""
          : run("ps", ["-o", "command=", "-p", String(pid)]).then((said) => said.stdout),
    )
    .catch(() => "");
  return words.includes("postgres") && words.includes(` ${cluster} `);
}

/** Why a server did not start: another one has the cluster, the port is taken, or what the server said. */
type StartFailure = { failed: "locked" | "port-taken" | "fault"; said: string };

/**
 * Starts a server on the cluster in `folder` and waits until it takes connections on 127.0.0.1.
 * It has a process group of its own, so that Ctrl-C in a terminal does not stop it before those
 * who use it.
 */
export async function startPostmaster(
  folder: string,
  {
    binaries,
    account,
    port,
    durable,
  }: { binaries: Binaries; account: Account; port: number; durable: boolean },
): Promise<Postmaster | StartFailure> {
  const places = placesIn(folder);
  await removeStaleLock(folder);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "max_connections=80",
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  // Of its own, because somebody else may be starting a server here at the same time.
  const ownLog = `${places.log}.${randomBytes(4).toString("hex")}`;
  const log = openSync(ownLog, "w", 0o600);
  const child = spawn(
    binaries.postgres,
    ["-D", places.cluster, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...account, cwd: places.cluster, stdio: ["ignore", log, log], detached: true, windowsHide: true },
  );
  closeSync(log);
  let ended: string | undefined;
  child.once("error", (fault) => (ended = fault.message));
  child.once("exit", (code) => (ended ??= `exit code ${code}`));
  child.unref();

  for (const until = Date.now() + START_PATIENCE; Date.now() < until; await pause(GLANCE)) {
    const found = await findPostmaster(folder);
    if (ended !== undefined) return readFailure(ownLog, ended, found !== undefined);
    if (found?.pid === child.pid && found?.ready) {
      await rename(ownLog, places.log);
      return found;
    }
  }
  child.kill("SIGQUIT");
  return { failed: "fault", said: `not ready after ${START_PATIENCE / 1000} s` };
}

async function readFailure(log: string, ended: string, somebodyWasFaster: boolean): Promise<StartFailure> {
  const said = (await readFile(log, "utf8").catch(() => "")).trim();
  await rm(log, { force: true });
  if (/could not create any TCP\/IP sockets/i.test(said)) return { failed: "port-taken", said };
  if (somebodyWasFaster || /postmaster\.pid" already exists|pre-existing shared memory/i.test(said))
    return { failed: "locked", said };
  return { failed: "fault", said: said === "" ? ended : said.split("\n").slice(-5).join("\n") };
}

/**
 * A server replaces the lock file of one that is gone by itself, unless its process id belongs
 * to another program by now, or the file was never finished. A young file may be one that is
 * just being written.
 */
async function removeStaleLock(folder: string): Promise<void> {
  const { lock } = placesIn(folder);
  const written = (await stat(lock).catch(() => undefined))?.mtimeMs;
  if (written === undefined || Date.now() - written < WRITING_TIME) return;
  if (!(await findPostmaster(folder))) await rm(lock, { force: true });
}

/** Stops the server on the cluster in `folder` and waits until it is gone; harder when it does not go by itself. */
export async function stopPostmaster(folder: string): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    const running = await findPostmaster(folder);
    if (!running) return;
    try {
      process.kill(running.pid, signal);
    } catch {
      // It went by itself in the meantime.
    }
    for (const until = Date.now() + STOP_PATIENCE; Date.now() < until; await pause(GLANCE)) {
      if ((await findPostmaster(folder))?.pid !== running.pid) return;
    }
  }
}
