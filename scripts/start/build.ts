import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programOf, startNode } from "./child";
import { BUILD_FOLDER, ROOT } from "./project";
import { unlessStopped } from "./stop";

/** What the built site is made of; of a folder everything but its tests. */
const SOURCES = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "proxy.ts",
  "next.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const TEST = /\.test\.tsx?$/;

/** Beside what was built, the fingerprint of what it was built from; written last. */
const FINGERPRINT = join(BUILD_FOLDER, "chokepoint-sources");

/**
 * Builds the site when its sources are not those of the last build.
 *
 * @returns whether it had to
 * @throws what the build said when it failed
 */
export async function buildIfChanged(signal: AbortSignal): Promise<boolean> {
  const wanted = await fingerprint(ROOT);
  const last = await readFile(FINGERPRINT, "utf8").catch(() => "");
  if (last === wanted && existsSync(join(BUILD_FOLDER, "BUILD_ID"))) return false;
  await rm(FINGERPRINT, { force: true });
  const build = startNode([programOf("next/dist/bin/next"), "build"], { NODE_ENV: "production" });
  try {
    const code = await unlessStopped(signal, build.ended);
    if (code !== 0) throw new Error(`next build failed (exit code ${code}):\n${build.said().trim()}`);
  } finally {
    await build.stop();
  }
  await writeFile(FINGERPRINT, wanted);
  return true;
}

/** One short text for the content of all `sources` in `folder`, and for the version of Node. */
export async function fingerprint(folder: string, sources: readonly string[] = SOURCES): Promise<string> {
  const hash = createHash("sha256").update(process.versions.node);
  for (const source of sources) {
    for (const file of await listFiles(folder, source)) {
      hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest("hex");
}

async function listFiles(folder: string, path: string): Promise<string[]> {
  const found = await stat(join(folder, path)).catch(() => undefined);
  if (found?.isFile()) return TEST.test(path) ? [] : [path];
  if (!found?.isDirectory()) return [];
  const names = (await readdir(join(folder, path))).sort();
  return (await Promise.all(names.map((name) => listFiles(folder, `${path}/${name}`)))).flat();
}
