import { type Frames, p95OfRuns } from "./frames";
import { markdownTable } from "./markdown";
import { quantile } from "./quantile";
import { withSmallSite } from "./small-site";
import { timeDrag } from "./time-drag";

/** The pictures whose day is dragged. */
const PAGES = [
  { name: "everything, folded", query: "" },
  { name: "everything, one by one", query: "?fold=none" },
  { name: "around Huawei's phones", query: "?focus=huawei-phones" },
  { name: "the same through the lens of measures", query: "?focus=huawei-phones&lens=controls" },
];

/** How often each picture is dragged at most: one run has more than a hundred frames. */
const MOST_RUNS = 5;

const NOTE = `From one frame to the next, the p95 of each run, while the day is dragged through its whole slider, 8 px
a move; and the same way with the pointer, nothing held. ${MOST_RUNS} runs of each. A frame that is on time takes 16.7 ms. Production site.`;

const HEAD = ["Picture", "dragging, median of p95, ms", "p95 of p95", "hovering", "p95 of p95", "requests"];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** How evenly frames come while the day of the supply chain is dragged, as Markdown. */
export async function reportDrag({ runs, signal, tell }: Options): Promise<string> {
  return withSmallSite({ signal, tell }, async ({ address, browser }) => {
    const rows: string[][] = [];
    for (const { name, query } of PAGES) {
      tell(`Dragging the day: ${name}`);
      const times = await timeDrag(browser, `${address}/supply-chain${query}`, {
        runs: Math.min(runs, MOST_RUNS),
        signal,
      });
      rows.push([name, ...cells(times.dragging), ...cells(times.hovering), String(times.requests)]);
    }
    return ["## Dragging the day", NOTE, markdownTable(HEAD, rows)].join("\n\n");
  });
}

/** Frames are told to the tenth: one that is on time takes 16.7 ms. */
function cells(frames: Frames): [median: string, p95: string] {
  const times = p95OfRuns(frames);
  if ("failure" in times) return [times.failure, "–"];
  return [quantile(times.runs, 0.5).toFixed(1), quantile(times.runs, 0.95).toFixed(1)];
}
