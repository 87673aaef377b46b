import { join } from "node:path";
import { ensureSiteRole } from "@/db/site-role";
import { buildIfChanged } from "../start/build";
import { choosePort } from "../start/port";
import { addressOf, serve } from "../start/serve";

const HOST = "127.0.0.1";

/**
 * Runs the production site on a database, on any free port, for as long as `use` takes. It reads
 * with the role, and so with the limits, that it has for readers.
 *
 * @param database whose folder keeps the password of that role
 * @throws what the build or the server said when it failed
 */
export async function withSiteOn<Result>(
  database: { ownerUrl: string; folder: string },
  signal: AbortSignal,
  use: (address: string, pid: number) => Promise<Result>,
): Promise<Result> {
  await buildIfChanged(signal);
  const passwordFile = join(database.folder, "site-password");
  const siteUrl = await ensureSiteRole(database.ownerUrl, { passwordFile, siteUrl: undefined });
  const { port } = await choosePort(HOST, "0");
  const server = await serve("start", { host: HOST, port, siteUrl, signal });
  try {
    return await use(addressOf(HOST, port), server.pid ?? 0);
  } finally {
    await server.stop();
  }
}
