import { describeMachine } from "./machine";
import { openMadeUpRecord } from "./made-up-record";
import { reportForms } from "./report-forms";
import { reportLongFile } from "./report-long-file";
import { reportUnusual } from "./report-unusual";
import { withSiteOn } from "./site";

/** The parts of the benchmark of sharing, in the order in which they are run. */
export const SHARE_PARTS = ["forms", "unusual", "long-file"] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** Made-up acts beside the record: none, as readers find it, or many for the file whose memory is watched. */
const EVENTS: Record<SharePart, number> = { forms: 0, unusual: 0, "long-file": 100_000 };

type Options = {
  runs: number;
  /** Made-up addresses of each form. */
  addresses: number;
  parts: readonly SharePart[];
  signal: AbortSignal;
  tell: (sentence: string) => void;
  /** Hears each part of the report, Markdown, when it is there. */
  show: (markdown: string) => void;
};

type Site = { address: string; pid: number; ownerUrl: string };

const REPORTS: Record<SharePart, (site: Site, options: Options) => Promise<string>> = {
  forms: ({ address }, options) => reportForms(address, options),
  unusual: reportUnusual,
  "long-file": reportLongFile,
};

/** Measures every form in which a view is shared, and the memory that odd addresses and long files take: each on a server of its own. */
export async function reportShare({ parts, show, ...options }: Options): Promise<void> {
  const { signal, tell } = options;
  show(`# Sharing\n\n${describeMachine()}`);
  for (const part of parts) {
    const database = await openMadeUpRecord(EVENTS[part], { signal, tell });
    try {
      tell("Building and starting the site …");
      const report = await withSiteOn(database, signal, (address, pid) =>
        REPORTS[part]({ address, pid, ownerUrl: database.ownerUrl }, { parts, show, ...options }),
      );
      show(report);
    } finally {
      await database.close();
    }
  }
}
