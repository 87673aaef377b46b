import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";
import { connect } from "./connect";
import { migrate } from "./migrate";
import { type Account, findAccount } from "./postgres-server/account";
import { findFreePort } from "./postgres-server/free-port";
import { publish } from "./publish";
import { draftOf } from "./record";
import { ensureSiteRole } from "./site-role";

const run = promisify(execFile);
const START = { timeout: 30_000, interval: 50 };
const VERSIONS = "/usr/lib/postgresql";
const OLDEST = 15;

const newest = existsSync(VERSIONS) ? Math.max(0, ...readdirSync(VERSIONS).map(Number)) : 0;
const programs = newest >= OLDEST ? join(VERSIONS, String(newest), "bin") : undefined;
const pooler = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"].find((path) => existsSync(path));

let folder: string;
let account: Account;
const running: ChildProcess[] = [];

function startHere(program: string, args: string[]): void {
  running.push(spawn(program, args, { ...account, cwd: folder, stdio: "ignore" }));
}

async function ask(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const { client, close } = connect(url, { max: 1 });
  try {
    return (await client.unsafe(statement))[0];
  } finally {
    await close();
  }
}

/** A server of this machine's own PostgreSQL, whose owner of the tables is no superuser. */
async function startPostgres(bin: string): Promise<string> {
  const port = await findFreePort(0, 0);
  const cluster = join(folder, "cluster");
  await run(
    join(bin, "initdb"),
    ["-D", cluster, "-U", "admin", "--auth=trust", "-E", "UTF8", "--no-locale", "--no-sync"],
    {
      ...account,
      cwd: folder,
    },
  );
  startHere(join(bin, "postgres"), [
    "-D",
    cluster,
    "-p",
    String(port),
    "-c",
    "unix_socket_directories=",
    "-c",
    "fsync=off",
  ]);
  const admin = `postgres://admin@127.0.0.1:${port}/postgres`;
  await vi.waitFor(() => ask(admin, "select 1"), START);
  for (const statement of [
    "create role owner login createrole",
    "create role humble login",
    "create role reader login",
    "create database direct owner owner",
    "create database pooled owner owner",
    "create database humble owner humble",
  ])
    await ask(admin, statement);
  return `127.0.0.1:${port}`;
}

async function startPooler(program: string, server: string): Promise<string> {
  const port = await findFreePort(0, 0);
  const [host, serverPort] = server.split(":");
  const users = join(folder, "users");
  const settings = join(folder, "pooler.ini");
  await writeFile(users, ["owner", "chokepoint_site"].map((name) => `"${name}" ""\n`).join(""));
  await writeFile(
    settings,
    `[databases]\n* = host=${host} port=${serverPort}\n[pgbouncer]\nlisten_addr=127.0.0.1\nlisten_port=${port}\n` +
      `auth_type=trust\nauth_file=${users}\npool_mode=transaction\nunix_socket_dir=\n`,
  );
  startHere(program, [settings]);
  await vi.waitFor(() => ask(`postgres://owner@127.0.0.1:${port}/pooled`, "select 1"), START);
  return `127.0.0.1:${port}`;
}

/** Everything that a start does to a database, twice; then what the site may do there. */
async function expectAllToWork(ownerUrl: string): Promise<void> {
  const { rows } = readRecord(smallRecord());
  const options = { passwordFile: join(folder, "site-password"), siteUrl: undefined };
  const results = [];
  for (const _ of ["first", "second"]) {
    await migrate(ownerUrl);
    const { db, close } = connect(ownerUrl);
    results.push((await publish(db, draftOf(rows), { checkedTo: "2026-06" })).published);
    await close();
    results.push(await ensureSiteRole(ownerUrl, options));
  }
  const site = ownerUrl.replace("owner@", "chokepoint_site:…@");
  expect(results.map((result) => String(result).replace(/:[^:@/]+@/, ":…@"))).toEqual([
    "true",
    site,
    "false",
    site,
  ]);

  const siteUrl = String(results[1]);
  expect(await ask(siteUrl, "select max(number) as number from revision")).toEqual({ number: 1 });
  expect(await ask(siteUrl, "show statement_timeout")).toEqual({ statement_timeout: "5s" });
  for (const statement of [
    "delete from event",
    "insert into revision default values",
    "create table more (id int)",
  ]) {
    await expect(ask(siteUrl, statement)).rejects.toThrow(/read-only transaction/);
    await expect(ask(siteUrl, `begin read write; ${statement}`)).rejects.toThrow(/permission denied/);
  }
}

describe.skipIf(!programs)("a PostgreSQL of the reader's own", () => {
  let server: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chokepoint-own-"));
    account = await findAccount();
    await chmod(folder, 0o755);
    if (account) await chown(folder, account.uid, account.gid);
    server = await startPostgres(programs ?? "");
  });
  afterAll(async () => {
    for (const child of running.reverse()) {
      child.kill("SIGINT");
      await new Promise((resolve) => child.once("close", resolve));
    }
    await rm(folder, { recursive: true, force: true });
  });

  it("takes schema, record and role, from an owner who is no superuser", () =>
    expectAllToWork(`postgres://owner@${server}/direct`));

  it.skipIf(!pooler)("does so behind a pooler in transaction mode", async () =>
    expectAllToWork(`postgres://owner@${await startPooler(pooler ?? "", server)}/pooled`),
  );

  it("says what an administrator must run when the owner may not make roles", async () => {
    const ownerUrl = `postgres://humble@${server}/humble`;
    await migrate(ownerUrl);
    const options = { passwordFile: join(folder, "site-password"), siteUrl: undefined };
    await expect(ensureSiteRole(ownerUrl, options)).rejects.toThrow(
      /create role chokepoint_site login password/,
    );
  });

  it("reads with the role of SITE_DATABASE_URL, but never with one that may write", async () => {
    const ownerUrl = `postgres://humble@${server}/humble`;
    await migrate(ownerUrl);
    const readWith = (role: string) =>
      ensureSiteRole(ownerUrl, { passwordFile: "", siteUrl: `postgres://${role}@${server}/humble` });
    expect(await readWith("reader")).toBe(`postgres://reader@${server}/humble`);
    expect(await ask(await readWith("reader"), "select count(*)::int as rows from revision")).toEqual({
      rows: 0,
    });
    await expect(readWith("admin")).rejects.toThrow(/it may write/);
    await expect(readWith("humble")).rejects.toThrow(/the role that owns the tables/);
  });
});
