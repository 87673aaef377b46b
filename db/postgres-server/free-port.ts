import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const GLANCE = 50;

/**
 * A free port of 127.0.0.1: the preferred one, so that a site that still runs finds its
 * database again, else any.
 *
 * @param preferred 0 for none
 * @param patience how long to wait for the preferred one, ms
 */
export async function findFreePort(preferred: number, patience: number): Promise<number> {
  for (const until = Date.now() + patience; preferred > 0; await pause(GLANCE)) {
    const port = await tryPort(preferred);
    if (port !== undefined) return port;
    if (Date.now() > until) break;
  }
  const port = await tryPort(0);
  if (port === undefined) throw new Error("No port of 127.0.0.1 is free for the database.");
  return port;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ host: "127.0.0.1", port }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : undefined));
    });
  });
}
