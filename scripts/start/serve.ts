import { setTimeout as pause } from "node:timers/promises";
import { type Child, programOf, startNode } from "./child";
import { unlessStopped } from "./stop";

/** How long a server may take until it answers, ms. */
const ANSWER_PATIENCE = 60_000;

const GLANCE = 40;

/**
 * Starts Next, and waits until it answers with a published revision.
 *
 * @returns the server, still silent
 * @throws what it said when it does not answer
 */
export async function serve(
  command: "start" | "dev",
  { host, port, siteUrl, signal }: { host: string; port: number; siteUrl: string; signal: AbortSignal },
): Promise<Child> {
  const server = startNode([programOf("next/dist/bin/next"), command, "-H", host, "-p", String(port)], {
    NODE_ENV: command === "start" ? "production" : "development",
    SITE_DATABASE_URL: siteUrl,
    // The site has no business with the role that owns the tables.
    DATABASE_URL: "",
    PORT: String(port),
    SITE_ADDRESS: addressOf(host, port),
  });
  try {
    await unlessStopped(signal, waitForAnswer(`${addressOf(host, port)}/api/health`, server));
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return server;
}

/** Where a browser on this machine finds the site. */
export function addressOf(host: string, port: number): string {
  const name =
    host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function waitForAnswer(url: string, server: Child): Promise<void> {
  let code: number | undefined;
  void server.ended.then((ended) => {
    code = ended;
  });
  let answer = "no answer";
  for (const until = Date.now() + ANSWER_PATIENCE; Date.now() < until; await pause(GLANCE)) {
    if (code !== undefined) throw new Error(`next ended with exit code ${code}:\n${server.said().trim()}`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_PATIENCE) });
      if (response.ok) return;
      answer = `HTTP ${response.status} ${await response.text()}`;
    } catch {
      // It does not listen yet.
    }
  }
  throw new Error(
    `${url} did not answer well within ${ANSWER_PATIENCE / 1000} s: ${answer}\n${server.said().trim()}`,
  );
}
