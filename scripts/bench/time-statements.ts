import type { Database } from "@/db/connect";
import { countBins, countWindow } from "@/db/queries/bins";
import { listEvents } from "@/db/queries/events";
import { countedIn, MOST_MARKS } from "@/lib/density";
import { timelineLink } from "@/lib/link/timeline";
import { filterOf } from "./filter-of";
import { repeat, type Times } from "./times";

/** The site breaks off a statement that runs longer, ms. */
export const LIMIT = 5_000;

/** The statements behind one state: the one that says whether its acts are drawn or counted, and the one that gives the rows. */
export type StatementTimes = { window: Times; rows: Times };

/** Times what the site asks the database for the rows of one state of the timeline, given as a link's query. */
export async function timeStatements(
  db: Database,
  revision: number,
  query: string,
  options: { runs: number; signal: AbortSignal },
): Promise<StatementTimes> {
  const { state } = timelineLink.read(new URLSearchParams(query));
  const filter = filterOf(state);
  const counted = countedIn(filter, await countWindow(db, revision, filter));
  const lanes = state.lanes ?? "sender";
  return {
    window: await timed(() => countWindow(db, revision, filter), options),
    rows: await timed(
      () =>
        counted
          ? countBins(db, revision, filter, { step: counted.step, lanes })
          : listEvents(db, revision, filter, { limit: MOST_MARKS }),
      options,
    ),
  };
}

function timed(ask: () => PromiseLike<unknown>, options: { runs: number; signal: AbortSignal }) {
  return repeat(async () => {
    const start = performance.now();
    try {
      await ask();
    } catch (fault) {
      throw isBrokenOff(fault) ? new Error(`broken off after ${LIMIT / 1_000} s`) : fault;
    }
    return performance.now() - start;
  }, options);
}

function isBrokenOff(fault: unknown): boolean {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  return cause instanceof Error && /statement timeout/.test(cause.message);
}
