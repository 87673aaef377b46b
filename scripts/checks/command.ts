import { messageOf } from "../start/database";
import { listenForStop } from "../start/stop";
import { type Check, runCheck } from "./run-checks";
import { formatTally, type Tally } from "./tally";

/** The tools of the checks need more than the site does. */
const OLDEST_NODE = [20, 19] as const;

/**
 * Runs checks one after another, all of them, and ends the process: 0 when nothing failed, 1
 * otherwise. The last line says `N passed, N failed`.
 *
 * @param only a check that makes no sense when the one before it failed names that one here
 */
export async function runChecks(checks: readonly (Check & { only?: string })[]): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `The checks need Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  // Checks run on databases of their own, whatever the machine is set to.
  for (const name of ["DATABASE_URL", "SITE_DATABASE_URL", "CHOKEPOINT_FOLDER"]) delete process.env[name];
  const stop = listenForStop();
  const tallies = new Map<string, Tally>();
  try {
    for (const check of checks) {
      const before = tallies.get(check.only ?? "");
      if (before && before.failed > 0)
        console.log(`\n── ${check.name} ──\nnot run, because "${check.only}" failed`);
      const skipped = before && before.failed > 0;
      tallies.set(check.name, skipped ? { passed: 0, failed: 1 } : await runCheck(check, stop.signal));
    }
  } catch (fault) {
    if (stop.exitCode() === undefined) console.error(messageOf(fault));
    process.exit(stop.exitCode() ?? 1);
  }
  const all = [...tallies.values()];
  console.log(`\n${formatTally(all)}`);
  process.exit(all.some(({ failed }) => failed > 0) ? 1 : 0);
}
