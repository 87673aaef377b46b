import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";
import { withoutHoles } from "./without-holes";

/** How many connections one process keeps at most. */
const POOL = 8;

/** How long a connection may take before it counts as failed, seconds. */
const CONNECT_TIMEOUT = 5;

/** The longest pause before another try to reach a database that is gone, seconds; the driver's own is 20. */
const LONGEST_PAUSE = 1;

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
    backoff: (tries: number) => Math.min(tries / 10, LONGEST_PAUSE),
    onnotice: () => undefined,
  });
  const db = drizzle(withoutHoles(client), { schema });
  return { db, client, close: () => client.end({ timeout: 5 }) };
}

export type Connection = ReturnType<typeof connect>;
export type Database = Connection["db"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
