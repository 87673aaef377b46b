import type { Database } from "@/db/connect";
import { type EventFilter, listEvents } from "@/db/queries/events";
import { timelineLink } from "@/lib/link/timeline";
import { filterOf } from "./filter-of";
import { repeat, type Times } from "./times";

/** The site breaks off a statement that runs longer, ms. */
export const LIMIT = 5_000;

/** What the site asks the database for the rows of one state. */
async function ask(db: Database, revision: number, filter: EventFilter): Promise<void> {
  await listEvents(db, revision, filter);
}

/** Times the statement behind the rows of one state of the timeline, given as a link's query. */
export function timeStatement(
  db: Database,
  revision: number,
  query: string,
  options: { runs: number; signal: AbortSignal },
): Promise<Times> {
  const filter = filterOf(timelineLink.read(new URLSearchParams(query)).state);
  return repeat(async () => {
    const start = performance.now();
    await ask(db, revision, filter).catch((fault: unknown) => {
      throw isBrokenOff(fault) ? new Error(`broken off after ${LIMIT / 1_000} s`) : fault;
    });
    return performance.now() - start;
  }, options);
}

function isBrokenOff(fault: unknown): boolean {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  return cause instanceof Error && /statement timeout/.test(cause.message);
}
