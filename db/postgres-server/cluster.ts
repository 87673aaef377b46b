import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account";
import type { Binaries } from "./binaries";

/** Who owns every table of an embedded cluster. */
export const OWNER = "chokepoint";

/** Which of these a machine knows differs; the order of texts does not depend on it. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8", "C"];

/** Where the parts of an embedded database lie. */
export function placesIn(folder: string) {
  const cluster = join(folder, "cluster");
  return {
    cluster,
    lock: join(cluster, "postmaster.pid"),
    password: join(cluster, "chokepoint-password"),
    log: join(folder, "server.log"),
    port: join(folder, "port"),
  };
}

type Making = { binaries: Binaries; account: Account; durable: boolean; signal: AbortSignal | undefined };

/**
 * Makes the cluster in `folder` when there is none. It is made beside its place and moved there
 * when it is whole, with its password inside, so a cluster is either complete or not there. Of
 * two makers the first one wins.
 *
 * @throws what initdb said
 */
export async function makeCluster(folder: string, making: Making): Promise<void> {
  const { cluster } = placesIn(folder);
  if (existsSync(cluster)) return;
  await removeRemains(folder);
  const draft = join(folder, `new-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(draft, { recursive: true, mode: 0o700 });
    if (making.account) await chown(draft, making.account.uid, making.account.gid);
    const password = randomBytes(24).toString("base64url");
    const passwordFile = `${draft}.password`;
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (making.account) await chown(passwordFile, making.account.uid, making.account.gid);
    await initialise(draft, passwordFile, making);
    await rename(passwordFile, placesIn(folder).password.replace(cluster, draft));
    await rename(draft, cluster);
  } catch (fault) {
    if (!existsSync(cluster)) throw fault;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.password`, { force: true });
  }
}

/** The password of the owner, or a sentence when it belongs to somebody else. */
export async function readPassword(folder: string): Promise<string> {
  try {
    return await readFile(placesIn(folder).password, "utf8");
  } catch {
    throw new Error(
      `The database in ${folder} was made by another user and cannot be read. Start as that user, ` +
        "set DATABASE_URL, or remove the folder: the record is then published anew as revision 1.",
    );
  }
}

/** Makes `folder`, and lets the server's account pass through it. */
export async function makeFolder(folder: string, account: Account): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (!account) return;
  if (made) await chmod(made, 0o711);
  await chmod(folder, 0o711);
}

async function initialise(draft: string, passwordFile: string, making: Making): Promise<void> {
  let said = "";
  for (const locale of LOCALES) {
    const result = await runInitdb(draft, passwordFile, locale, making);
    if (result.code === 0) return;
    making.signal?.throwIfAborted();
    said = result.said;
    if (!said.includes("locale")) break;
  }
  throw new Error(`The database could not be made: ${said.trim()}`);
}

function runInitdb(draft: string, passwordFile: string, locale: string, making: Making) {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    let said = "";
    const order = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const access = [`--username=${OWNER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    const child = spawn(
      making.binaries.initdb,
      ["-D", draft, ...access, ...order, `--locale=${locale}`, ...(making.durable ? [] : ["--no-sync"])],
      {
        ...making.account,
        cwd: draft,
        stdio: ["ignore", "ignore", "pipe"],
        detached: true,
        windowsHide: true,
      },
    );
    child.stderr.on("data", (text) => {
      said += String(text);
    });
    const stop = () => void child.kill("SIGTERM");
    making.signal?.addEventListener("abort", stop, { once: true });
    child.once("error", reject);
    child.once("close", (code) => {
      making.signal?.removeEventListener("abort", stop);
      resolve({ code, said });
    });
  });
}

/** Drafts whose maker is gone. */
async function removeRemains(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const maker = Number(/^new-(\d+)-/.exec(name)?.[1]);
    if (maker > 0 && !isAlive(maker)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
