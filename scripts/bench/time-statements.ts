import { gzipSync } from "node:zlib";
import { connect } from "@/db/connect";
import { listEvents } from "@/db/queries/events";
import { findRevision } from "@/db/queries/revisions";
import { chosenKinds, windowOf } from "@/lib/link/timeline";
import { quantile } from "./quantile";
import { TIMELINE_STATES } from "./timeline-states";

const RUNS = 30;

/** The site breaks off a statement that runs longer. */
const LIMIT = 5_000;

/** One state of the timeline: how many rows, how many bytes packed, and how long the statement took, ms; `brokenOff` when it ran into the site's limit. */
export type StatementTimes =
  | { name: string; brokenOff: true }
  | { name: string; brokenOff: false; rows: number; kilobytes: number; median: number; p95: number };

/** Times the statement behind the timeline's rows for six states, thirty runs each, with the site's own limit. */
export async function timeStatements(url: string): Promise<StatementTimes[]> {
  const { db, client, close } = connect(url, { max: 1 });
  try {
    await client.unsafe(`set statement_timeout = ${LIMIT}`);
    const revision = (await findRevision(db))?.number ?? 1;
    const times: StatementTimes[] = [];
    for (const { name, state } of TIMELINE_STATES) {
      const filter = {
        actor: state.actor,
        sender: state.sender,
        target: state.target,
        measure: chosenKinds(state.measure),
        ...windowOf(state),
        dates: state.dates ?? ("announced" as const),
      };
      times.push(await timeOne(name, () => listEvents(db, revision, filter)));
    }
    return times;
  } finally {
    await close();
  }
}

async function timeOne(name: string, ask: () => PromiseLike<unknown[]>): Promise<StatementTimes> {
  const runs: number[] = [];
  let rows: unknown[] = [];
  try {
    rows = await ask();
    while (runs.length < RUNS) {
      const start = performance.now();
      await ask();
      runs.push(performance.now() - start);
    }
  } catch (fault) {
    const cause =
      fault instanceof Error && fault.cause instanceof Error ? fault.cause.message : String(fault);
    if (/statement timeout/.test(cause)) return { name, brokenOff: true };
    throw fault;
  }
  const kilobytes = gzipSync(JSON.stringify(rows)).length / 1_000;
  return {
    name,
    brokenOff: false,
    rows: rows.length,
    kilobytes,
    median: quantile(runs, 0.5),
    p95: quantile(runs, 0.95),
  };
}
