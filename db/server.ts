import "server-only";
import { requireSetting } from "@/lib/env";
import { type Connection, connect } from "./connect";

const shared = globalThis as { chokepointConnection?: Connection };

/**
 * The site's one pool of connections, opened on first use, with a role that cannot write.
 * Kept on the global object because the server bundles a module more than once.
 */
export function database() {
  shared.chokepointConnection ??= connect(requireSetting("SITE_DATABASE_URL", process.env));
  return shared.chokepointConnection.db;
}
