import { PLAYWRIGHT } from "../checks/browser";
import { startNode } from "../start/child";
import { unlessStopped } from "../start/stop";

/** Where the test that makes addresses up stands: it is run, and nothing of it is imported. */
const TEST = "e2e/fuzzed.spec.ts";

type Asked = {
  /** Addresses of each form, */
  each: number;
  /** and the number from which they are made up: the same ones for the same number. */
  seed: number;
  signal: AbortSignal;
};

/**
 * Asks a site for addresses that nobody would write, of every form, as the end-to-end tests do.
 *
 * @returns what the tests found wrong with the answers, their last lines; nothing when all was well
 */
export async function askUnusual(address: string, { each, seed, signal }: Asked): Promise<string> {
  const child = startNode(
    [PLAYWRIGHT, "test", TEST, "--reporter=dot", "--project=script-on", "--max-failures=1"],
    { CHOKEPOINT_ADDRESS: address, FUZZED: String(each), FUZZED_SEED: String(seed) },
  );
  try {
    const code = await unlessStopped(signal, child.ended);
    return code === 0 ? "" : child.said().trim().split("\n").slice(-20).join("\n");
  } finally {
    await child.stop();
  }
}
