import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Child, startNode } from "./child";
import { ROOT } from "./project";
import { unlessStopped } from "./stop";

const GLANCE = 50;

/** What a site that was stopped in order ends with: 128 and the number of SIGTERM. */
const STOPPED = 143;

export type RunningSite = {
  /** `http://127.0.0.1:41234`. */
  address: string;
  /** Where its database lies. */
  folder: string;
};

/**
 * Runs the site as `npm start` does, on a database of its own in a temporary folder and any
 * free port, for as long as `use` takes.
 *
 * @throws what it said when it does not start, or does not stop in order
 */
export async function withSite<Result>(
  signal: AbortSignal,
  use: (site: RunningSite) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "chokepoint-site-"));
  await chmod(folder, 0o711);
  const site = startNode([join(ROOT, "scripts/bootstrap.mjs"), "start"], {
    CHOKEPOINT_FOLDER: folder,
    DATABASE_URL: "",
    SITE_DATABASE_URL: "",
    HOST: "127.0.0.1",
    PORT: "0",
  });
  try {
    const address = await unlessStopped(signal, readAddress(site));
    const result = await unlessStopped(signal, use({ address, folder }));
    await site.stop();
    const code = await site.ended;
    if (code !== STOPPED)
      throw new Error(`The site did not stop in order (exit code ${code}):\n${site.said()}`);
    return result;
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readAddress(site: Child): Promise<string> {
  let ended = false;
  void site.ended.then(() => {
    ended = true;
  });
  while (!ended) {
    const [address] = /^http:\S+$/m.exec(site.said()) ?? [];
    if (address) return address;
    await pause(GLANCE);
  }
  throw new Error(`The site did not start:\n${site.said().trim()}`);
}
