import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect } from "./connect";
import { type EmbeddedDatabase, openEmbedded } from "./embedded";
import { findAccount } from "./postgres-server/account";
import { findPostmaster } from "./postgres-server/postmaster";

let folder: string;
const open: EmbeddedDatabase[] = [];

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), "chokepoint-embedded-"));
  await chmod(parent, 0o711);
  folder = join(parent, "postgres");
});
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

async function openHere(): Promise<EmbeddedDatabase> {
  const database = await openEmbedded(folder, { durable: false });
  open.push(database);
  return database;
}

/** Runs one statement of its own connection; the first row. */
async function ask(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const { client, close } = connect(url, { max: 1 });
  try {
    return (await client.unsafe(statement))[0];
  } finally {
    await close();
  }
}

/** Opens the database in another process, and kills that with no chance to tidy up. */
async function openAndDie(): Promise<void> {
  const script = `
    import { openEmbedded } from ${JSON.stringify(new URL("./embedded.ts", import.meta.url).href)};
    await openEmbedded(${JSON.stringify(folder)}, { durable: false });
    process.kill(process.pid, "SIGKILL");`;
  const file = join(folder, "..", "die.mts");
  await writeFile(file, script);
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: "inherit" });
  await new Promise((resolve) => child.once("close", resolve));
  expect(child.signalCode).toBe("SIGKILL");
}

it("keeps what was written, from one opening to the next", async () => {
  const first = await openHere();
  await ask(first.ownerUrl, "create table kept as select 1 as one");
  await first.close();
  expect(await findPostmaster(first.folder)).toBeUndefined();
  const second = await openHere();
  expect(await ask(second.ownerUrl, "select one from kept")).toEqual({ one: 1 });
});

it("listens on 127.0.0.1 only, asks for the password and keeps it from others", async () => {
  const { ownerUrl, folder: place } = await openHere();
  expect(
    await ask(
      ownerUrl,
      "select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as sockets",
    ),
  ).toEqual({ at: "127.0.0.1", sockets: "" });
  await expect(ask(ownerUrl.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(/password/);
  expect((await stat(join(place, "cluster/chokepoint-password"))).mode & 0o777).toBe(0o600);
});

it("knows Chinese letters, whatever the machine is set to", async () => {
  const { ownerUrl } = await openHere();
  await ask(ownerUrl, "create extension pg_trgm");
  const found = await ask(
    ownerUrl,
    "select similarity('华为技术', '华为') > 0 as alike, lower('É') as small",
  );
  expect(found).toEqual({ alike: true, small: "é" });
});

it("is shared while somebody has it open, and the last one stops it", async () => {
  const one = await openHere();
  const two = await openHere();
  expect(two.ownerUrl).toBe(one.ownerUrl);
  await one.close();
  expect(await ask(two.ownerUrl, "select 1 as one")).toEqual({ one: 1 });
  await two.close();
  expect(await findPostmaster(one.folder)).toBeUndefined();
});

it("makes one cluster when several open it at once for the first time", async () => {
  const [one, two, three] = await Promise.all([openHere(), openHere(), openHere()]);
  expect(new Set([one.ownerUrl, two.ownerUrl, three.ownerUrl]).size).toBe(1);
  expect((await readdir(one.folder)).filter((name) => name.startsWith("new-"))).toEqual([]);
});

it("stops a server that a killed process left behind, and starts anew without losing a row", async () => {
  const before = await openHere();
  await ask(before.ownerUrl, "create table kept as select 1 as one");
  await before.close();
  await openAndDie();
  const orphan = await findPostmaster(before.folder);
  const ownerUrl = before.ownerUrl.replace(/:\d+\//, `:${orphan?.port}/`);
  const old = "select clock_timestamp() - pg_postmaster_start_time() > interval '3 s' as old";
  await expect.poll(() => ask(ownerUrl, old), { timeout: 20_000 }).toEqual({ old: true });
  const after = await openHere();
  expect((await findPostmaster(after.folder))?.pid).not.toBe(orphan?.pid);
  expect(await ask(after.ownerUrl, "select one from kept")).toEqual({ one: 1 });
});

it("joins a young server that a killed process left behind, and stops it at the end", async () => {
  await openAndDie();
  const after = await openHere();
  expect(await ask(after.ownerUrl, "select 1 as one")).toEqual({ one: 1 });
  await after.close();
  expect(await findPostmaster(after.folder)).toBeUndefined();
});

it("starts over the lock file of a server that is gone, also when its number belongs to another program, or it was never finished", async () => {
  const before = await openHere();
  await before.close();
  const longAgo = new Date("2020-05-15");
  // PostgreSQL itself waits only for a program that runs under its own account.
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], {
    ...(await findAccount()),
    cwd: "/",
    stdio: "ignore",
  });
  const pids = [stranger.pid, process.pid, 2 ** 22 - 3];
  const files = pids.map((pid) =>
    [pid, join(before.folder, "cluster"), 0, 5432, "", "127.0.0.1", "", "ready   ", ""].join("\n"),
  );
  for (const text of [...files, ""]) {
    await writeFile(join(before.folder, "cluster/postmaster.pid"), text);
    await utimes(join(before.folder, "cluster/postmaster.pid"), longAgo, longAgo);
    const after = await openHere();
    expect(await ask(after.ownerUrl, "select 1 as one")).toEqual({ one: 1 });
    await after.close();
  }
  stranger.kill();
});

it("throws away a cluster that was half made by a process that is gone", async () => {
  await mkdir(join(folder, `new-${2 ** 22 - 3}-abc`), { recursive: true });
  await writeFile(join(folder, `new-${2 ** 22 - 3}-abc`, "PG_VERSION"), "18\n");
  const { ownerUrl, folder: place } = await openHere();
  expect(await ask(ownerUrl, "select 1 as one")).toEqual({ one: 1 });
  expect((await readdir(place)).sort()).toEqual(["cluster", "port", "server.log"]);
});

it("starts again on the same port when the server was killed, and is shared again", async () => {
  const one = await openHere();
  const two = await openHere();
  const running = await findPostmaster(one.folder);
  if (running) process.kill(running.pid, "SIGKILL");
  await expect.poll(() => findPostmaster(one.folder)).toBeUndefined();
  await one.revive();
  await two.revive();
  await one.close();
  expect(await ask(two.ownerUrl, "select 1 as one")).toEqual({ one: 1 });
});

it("leaves nothing running when it is given up", async () => {
  const controller = new AbortController();
  controller.abort(new Error("given up"));
  await expect(openEmbedded(folder, { durable: false, signal: controller.signal })).rejects.toThrow(
    "given up",
  );
  expect(await findPostmaster(folder)).toBeUndefined();
});
