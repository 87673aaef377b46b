import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfChanged } from "../start/build";
import { programOf, startNode } from "../start/child";
import { messageOf } from "../start/database";
import { ROOT } from "../start/project";
import { unlessStopped } from "../start/stop";
import { withSite } from "../start/with-site";
import { findBrowser, PLAYWRIGHT } from "./browser";
import { readPlaywrightReport, readVitestReport, type Tally, tallyOf, tallyOfTests } from "./tally";

/** A check with its headline; it prints what it finds. */
export type Check = { name: string; run: (signal: AbortSignal) => Promise<Tally> };

/** Biome does not see by itself that nobody looks at a terminal. */
const BIOME_COLOURS = process.stdout.isTTY ? "--colors=force" : "--colors=off";

/** A program of an installed package, called by Node. */
function tool(name: string, ...commands: (readonly [string, ...string[]])[]): Check {
  const run = async (signal: AbortSignal) => {
    for (const command of commands) {
      const code = await runTool(command, signal);
      if (code !== 0) return tallyOf(code);
    }
    return tallyOf(0);
  };
  return { name, run };
}

/** Runs one program, shows what it says, and gives its exit code. */
async function runTool(
  [program, ...args]: readonly [string, ...string[]],
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = startNode([program, ...args], env);
  child.show();
  try {
    return await unlessStopped(signal, child.ended);
  } finally {
    await child.stop();
  }
}

/** The program of a package whose `exports` do not name it. */
function inPackage(name: string, path: string): string {
  return join(ROOT, "node_modules", name, path);
}

const NEXT = programOf("next/dist/bin/next");

/** Everything that can be said about the sources without running them. */
export const STATIC_CHECKS: readonly Check[] = [
  tool("Format and lint", [
    inPackage("@biomejs/biome", "bin/biome"),
    "ci",
    "--error-on-warnings",
    BIOME_COLOURS,
  ]),
  tool("Types", [NEXT, "typegen"], [inPackage("typescript", "bin/tsc"), "--noEmit"]),
  tool("Import rules", ["--import", "tsx", join(ROOT, "scripts/import-rules.ts")]),
  tool("Unused code", [inPackage("knip", "bin/knip.js")]),
];

/** Tests without a browser; those called *.db.test.ts run on a real PostgreSQL. */
export const unitTests = (args: readonly string[] = []): Check => ({
  name: "Unit and integration tests",
  run: (signal) =>
    withReport(async (report) => {
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const code = await runTool([inPackage("vitest", "vitest.mjs"), "run", ...reporters, ...args], signal);
      return tallyOfTests(code, readVitestReport(await readText(report)));
    }),
});

export const build: Check = {
  name: "Build",
  run: async (signal) => {
    console.log((await buildIfChanged(signal)) ? "built" : "up to date");
    return tallyOf(0);
  },
};

/** Tests in a browser, against the site as `npm start` runs it. */
export const browserTests = (args: readonly string[] = []): Check => ({
  name: "End-to-end tests",
  run: async (signal) => {
    const browser = await findBrowser();
    return withSite(signal, ({ address, folder }) =>
      withReport(async (report) => {
        const code = await runTool([PLAYWRIGHT, "test", "--reporter=list,json", ...args], signal, {
          CHROME_PATH: browser,
          CHOKEPOINT_ADDRESS: address,
          CHOKEPOINT_FOLDER: folder,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        });
        return tallyOfTests(code, readPlaywrightReport(await readText(report)));
      }),
    );
  },
});

/** Runs one check under its headline. One that cannot be run has failed, and says why. */
export async function runCheck({ name, run }: Check, signal: AbortSignal): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  const tally = await run(signal).catch((fault: unknown) => {
    signal.throwIfAborted();
    console.error(messageOf(fault));
    return tallyOf(1);
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return tally;
}

async function withReport<Result>(use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "chokepoint-report-"));
  try {
    return await use(join(folder, "report.json"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
