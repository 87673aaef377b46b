import { connect } from "@/db/connect";
import { findRevision } from "@/db/queries/revisions";
import type { BenchContext } from "./bench-context";
import { openBrowser } from "./browser";
import { describeMachine } from "./machine";
import { openMadeUpRecord } from "./made-up-record";
import { reportBrowser } from "./report-browser";
import { reportDrawings } from "./report-drawings";
import { reportStates } from "./report-states";
import { withSiteOn } from "./site";
import { LIMIT } from "./time-statements";

/** The parts of the benchmark, in the order in which they are run. */
export const PARTS = ["states", "browser", "drawings"] as const;
export type Part = (typeof PARTS)[number];

const REPORTS: Record<Part, (context: BenchContext) => AsyncIterable<string>> = {
  states: reportStates,
  browser: reportBrowser,
  drawings: reportDrawings,
};

type Options = {
  /** Made-up events in the database. */
  events: number;
  runs: number;
  parts: readonly Part[];
  /** About how many events other libraries are given to draw. */
  sizes: readonly number[];
  signal: AbortSignal;
  tell: (sentence: string) => void;
  /** Hears each part of the report, Markdown, when it is there. */
  show: (markdown: string) => void;
};

/** Measures the timeline on a made-up database, with the production site and a Chromium of its own. */
export async function runBench({ events, runs, parts, sizes, signal, tell, show }: Options): Promise<void> {
  const database = await openMadeUpRecord(events, { signal, tell });
  const free = connect(database.ownerUrl, { max: 1 });
  const limited = connect(database.ownerUrl, { max: 1 });
  try {
    await limited.client.unsafe(`set statement_timeout = ${LIMIT}`);
    const revision = (await findRevision(free.db))?.number ?? 1;
    tell("Building and starting the site …");
    await withSiteOn(database, signal, async (address) => {
      const browser = await openBrowser();
      try {
        show(describeRun({ events, runs, chromium: browser.version() }));
        const on = { db: free.db, limited: limited.db, revision, address, browser };
        for (const part of parts)
          for await (const markdown of REPORTS[part]({ ...on, runs, sizes, signal, tell })) show(markdown);
      } finally {
        await browser.close();
      }
    });
  } finally {
    await Promise.all([free.close(), limited.close()]);
    await database.close();
  }
}

function describeRun({ events, runs, chromium }: { events: number; runs: number; chromium: string }): string {
  const database = `${events.toLocaleString("en-GB")} made-up events beside the real record`;
  const head = `# The timeline with ${database}`;
  return `${head}\n\n${describeMachine(chromium)}\n- ${runs} runs of each thing, one more before them not counted`;
}
