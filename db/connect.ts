import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

/** How many connections one process keeps at most. */
const POOL = 8;

/** How long a connection may take before it counts as failed, seconds. */
const CONNECT_TIMEOUT = 5;

/**
 * Opens a pool of connections. Statements are not prepared by name, because behind a pooler
 * in transaction mode the next one may run on another connection.
 *
 * @param url a Postgres connection string
 */
export function connect(url: string, { max = POOL }: { max?: number } = {}) {
  const client = postgres(url, {
    max,
    prepare: false,
    connect_timeout: CONNECT_TIMEOUT,
    idle_timeout: 60,
    onnotice: () => undefined,
  });
  const db = drizzle(client, { schema });
  return { db, client, close: () => client.end({ timeout: 5 }) };
}

export type Connection = ReturnType<typeof connect>;
export type Database = Connection["db"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
