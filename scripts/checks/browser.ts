import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright";
import { programOf } from "../start/child";

const run = promisify(execFile);

/** What Chromium is called, by system and distribution. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Playwright's own program, which also fetches browsers. */
export const PLAYWRIGHT = join(programOf("playwright/package.json"), "..", "cli.js");

/** How long fetching a browser may take, ms. */
const FETCH_PATIENCE = 300_000;

/**
 * The path of a Chromium that runs: `CHROME_PATH`, one of this machine, or else one that is
 * fetched, by Playwright or, as root, from the distribution.
 *
 * @throws a sentence when none can be had
 */
export async function findBrowser(): Promise<string> {
  const here = await firstThatRuns([
    process.env.CHROME_PATH ?? "",
    ...NAMES,
    ...ELSEWHERE,
    chromium.executablePath(),
  ]);
  if (here) return here;
  await run(process.execPath, [PLAYWRIGHT, "install", "chromium"], { timeout: FETCH_PATIENCE }).catch(
    () => undefined,
  );
  const fetched = await firstThatRuns([chromium.executablePath()]);
  if (fetched) return fetched;
  if (process.getuid?.() === 0) {
    await run("apt-get", ["update"], { timeout: FETCH_PATIENCE }).catch(() => undefined);
    const names = ["install", "-y", "chromium", "fonts-noto-cjk"];
    await run("apt-get", names, { timeout: FETCH_PATIENCE }).catch(() => undefined);
    const installed = await firstThatRuns(NAMES);
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium was found and none could be fetched. Install Chromium or Chrome, or set CHROME_PATH to its program.",
  );
}

async function firstThatRuns(programs: readonly string[]): Promise<string | undefined> {
  for (const program of programs) {
    if (program === "") continue;
    const path = await find(program);
    const runs =
      path &&
      (await run(path, ["--version"]).then(
        () => true,
        () => false,
      ));
    if (runs) return path;
  }
  return undefined;
}

async function find(program: string): Promise<string | undefined> {
  if (program.includes("/") || program.includes("\\")) return program;
  return run("which", [program]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}
