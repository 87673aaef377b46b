import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

/** A database that writes down the statements sent to it, for tests of how many there are. Close it when the test is done. */
export function watchedDatabase(url: string) {
  const statements: string[] = [];
  const client = postgres(url, { max: 1, prepare: false, onnotice: () => undefined });
  const db = drizzle(client, { schema, logger: { logQuery: (query) => statements.push(query) } });
  return { db, statements, close: () => client.end({ timeout: 5 }) };
}
