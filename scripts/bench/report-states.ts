import { timelineLink } from "@/lib/link/timeline";
import type { BenchContext } from "./bench-context";
import { countActs } from "./count-acts";
import { filterOf } from "./filter-of";
import { markdownTable } from "./markdown";
import { timeAnswer } from "./time-answers";
import { timeStatements } from "./time-statements";
import { TIMELINE_STATES } from "./timeline-states";
import { timeCells } from "./times";

const HEAD = [
  "State",
  "acts in view",
  "window statement, median ms",
  "p95",
  "rows statement, median ms",
  "p95",
  "server, median ms",
  "p95",
  "answer, bytes gzipped",
];

const NOTE = `Statement: from its sending by the driver, on a connection that is open, until its rows are
read. The first says how many acts there are and so whether they are counted; the second gives the rows,
which are bins where there are more than 300 acts. Server: \`GET /api/timeline?…\` of the production site on the same machine, from the request until
the last byte, gzip accepted, connection kept; that includes the statements, two short ones before them, and packing. Acts in view:
rows of the database that pass the filter, whatever the site sends of them.`;

/** Statement, answer and bytes of each typical state, as Markdown. */
export async function* reportStates(context: BenchContext): AsyncGenerator<string> {
  const { db, limited, revision, address, tell } = context;
  const rows: string[][] = [];
  for (const { name, query } of TIMELINE_STATES) {
    tell(`Statement and answer: ${name}`);
    const filter = filterOf(timelineLink.read(new URLSearchParams(query)).state);
    const acts = await countActs(db, revision, filter);
    const { window, rows: bins } = await timeStatements(limited, revision, query, context);
    const { times, bytes } = await timeAnswer(`${address}/api/timeline?${query}`, context);
    rows.push([
      name,
      acts.toLocaleString("en-GB"),
      ...timeCells(window),
      ...timeCells(bins),
      ...timeCells(times),
      bytes?.toLocaleString("en-GB") ?? "–",
    ]);
  }
  yield `## Statement and answer\n\n${NOTE}\n\n${markdownTable(HEAD, rows)}`;
}
