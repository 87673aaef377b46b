import { findRevision } from "./queries/revisions";
import { database } from "./server";

export type Health = { revision: number; reason?: undefined } | { revision?: undefined; reason: string };

/** How long a page waits for the database before it says that there is none, milliseconds. */
const PATIENCE = 3_000;

/** Whether the record can be read: the newest revision, or the reason why not. Never throws. */
export async function siteHealth(): Promise<Health> {
  try {
    const revision = await Promise.race([findRevision(database()), giveUp()]);
    return revision ? { revision: revision.number } : { reason: "nothing is published yet" };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error(`the database did not answer within ${PATIENCE} ms`)),
      PATIENCE,
    ).unref();
  });
}

/** The innermost cause, because the outer ones only repeat the statement. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause) return reasonOf(error.cause);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
