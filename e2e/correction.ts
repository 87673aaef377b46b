import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "playwright/test";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = join(ROOT, "scripts/bootstrap.mjs");

/** The act whose title is corrected, and its title before and after. */
export const EVENT = "huawei-fdpr-2020-08";
export const [WAS, IS] = ["US extends its Huawei rule", "US widens its Huawei rule"] as const;

/** The tie that is corrected, and the day from which it held before and after. */
export const TIE = "clean-network--DNK";
export const [JOINED, LATER] = ["2020-06-25", "2020-10-25"] as const;

const CORRECTIONS = [
  ["events/events.csv", `${EVENT},${WAS}`, `${EVENT},${IS}`],
  [
    "initiatives/memberships.csv",
    `${TIE},clean-network,DNK,member,${JOINED}`,
    `${TIE},clean-network,DNK,member,${LATER}`,
  ],
] as const;

/** The claimed count that is taken out. */
export const REMOVED = "br-digital-economy--2017-12-03--countries";

/** A copy of the record in which one title and one day are corrected, and one count is taken out. */
export async function correctedRecord(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chokepoint-record-"));
  await cp(join(ROOT, "data"), folder, { recursive: true });
  for (const [name, was, is] of CORRECTIONS) {
    const file = join(folder, name);
    const text = await readFile(file, "utf8");
    expect(text.split(was)).toHaveLength(2);
    await writeFile(file, text.replace(was, is));
  }
  const counts = join(folder, "initiatives/claimed-counts.csv");
  const lines = (await readFile(counts, "utf8")).split("\n");
  const kept = lines.filter((line) => !line.startsWith(`${REMOVED},`));
  expect(kept).toHaveLength(lines.length - 1);
  await writeFile(counts, kept.join("\n"));
  return folder;
}

/** Publishes a record's files as `npm run publish` does. */
export async function publish(folder: string): Promise<void> {
  await run(process.execPath, [PROGRAM, "publish", "--data", folder], { cwd: ROOT });
}

/**
 * Another server of the site, on the database of the one that is tested: it has nothing in memory.
 *
 * @param folder the record that is published there already
 * @throws what it said when it does not start
 */
export async function startAnother(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [PROGRAM, "start", "--data", folder], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "", SITE_DATABASE_URL: "", HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += String(part);
      const [found] = /^http:\S+$/m.exec(said) ?? [];
      if (found) resolve(found);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`The other server did not start:\n${said}`)));
  });
  return {
    address,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
