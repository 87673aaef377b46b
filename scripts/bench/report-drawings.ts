import { join } from "node:path";
import { siteFolder } from "../start/project";
import type { BenchContext } from "./bench-context";
import { buildPage, type Drawer } from "./build-page";
import { findDrawnWindow } from "./drawn-windows";
import { markdownTable } from "./markdown";
import type { Pair } from "./page/act";
import type { DrawingName } from "./page/main";
import { servePage } from "./serve-page";
import { timeDrawing } from "./time-drawings";
import { timeCells } from "./times";

/** About how many events are drawn, unless something else is asked for. */
export const SIZES: readonly number[] = [1_000, 10_000, 100_000];

const DRAWINGS: readonly (readonly [DrawingName, string])[] = [
  ["ours-arriving", "ours, as it arrives with the page"],
  ["ours", "ours, drawn in the page"],
  ["ours-with-request", "ours, with request and statement"],
  ["echarts", "ECharts 6.1.0"],
  ["plot", "Observable Plot 0.6.17"],
  ["vis-timeline", "vis-timeline 8.5.4"],
  ["vis-timeline-unstacked", "vis-timeline 8.5.4, `stack: false`"],
];

const HEAD = ["Drawing", "first paint, median ms", "p95", "other filter, median ms", "p95"];

const NOTE = `In a bare page, 1000 px wide, each run in a new one. First paint: from the call that draws,
the library and its rows being loaded, until two frames after it was drawn. Other filter: the same for the
rows of a filter that leaves about half, through the library's own way of changing them (ECharts
\`setOption\`, vis-timeline \`setItems\`, a new node of Plot in place of the old). The other libraries hold
the very same acts in memory (id, day, lane, family, title), draw a mark for each, and have no request;
ECharts and Plot let marks cover each other, vis-timeline piles them up unless \`stack: false\` is said.
Where \`setItems\` takes longer than the first
paint, making a new vis-timeline would take about that. Ours draws what \`GET /api/timeline?…\` answered
before the clock starts: as it arrives with the page, which is how a reader sees it first, the clock holds
the request, React's drawing on the server, and the reading of its HTML; drawn in the page, the same by the
page's script, which is what happens when a filter changes. With request and statement, that clock starts
before the rows are asked for and so holds the network of one machine, the site, the statement, packing,
unpacking and reading the JSON as well.`;

/** Our drawing beside other libraries, for windows of about so many events, as Markdown. */
export async function* reportDrawings(context: BenchContext): AsyncGenerator<string> {
  const folder = join(siteFolder(), "bench", "page");
  const drawer = await buildPage(folder);
  yield `## Beside other libraries\n\n${NOTE}`;
  const windows: Window[] = [];
  try {
    for (const size of context.sizes) {
      const window = await openWindow(context, { size, folder, ...drawer });
      if (window) windows.push(window);
      else yield `The database has no window with ${count(size)} events.`;
    }
    // One library after the other, so that the slow ones come last and what is quick is timed close together.
    for (const [name, label] of DRAWINGS)
      for (const { address, pair, whole, rows } of windows) {
        context.tell(`${count(whole)} events: ${label}`);
        const laps = await timeDrawing({ address, name, queries: [pair.whole, pair.half] }, context);
        rows.push([label, ...laps.flatMap(({ painted }) => timeCells(painted))]);
      }
    for (const { pair, whole, half, rows } of windows)
      yield `### ${count(whole)} events\n\n\`${pair.whole}\`, then ${count(half)} (\`${pair.half}\`).\n\n${markdownTable(HEAD, rows)}`;
  } finally {
    for (const { close } of windows) close();
  }
}

/** A window whose acts are drawn: the page that draws them, how many there are, and the rows of its table. */
type Window = {
  address: string;
  close: () => void;
  pair: Pair;
  whole: number;
  half: number;
  rows: string[][];
};

/** What the site answers for the query of a link. */
type TimelineRows = Parameters<Drawer["drawOurs"]>[0]["rows"];

/** @returns none when the database has no window with so many events */
async function openWindow(
  context: BenchContext,
  { size, folder, drawOurs }: { size: number; folder: string } & Drawer,
): Promise<Window | undefined> {
  const found = await findDrawnWindow(context, size);
  if (!found) return undefined;
  const { pair, whole, half } = found;
  const acts = new Map([
    [pair.whole, JSON.stringify(whole)],
    [pair.half, JSON.stringify(half)],
  ]);
  const answers = new Map<string, TimelineRows>();
  for (const query of [pair.whole, pair.half]) answers.set(query, await readAnswer(context, query));
  const draw = (query: string) => {
    const rows = answers.get(query);
    return rows && drawOurs({ query, rows });
  };
  const page = await servePage({ folder, site: context.address, acts, draw });
  return { ...page, pair, whole: whole.length, half: half.length, rows: [] };
}

async function readAnswer({ address }: BenchContext, query: string): Promise<TimelineRows> {
  const response = await fetch(`${address}/api/timeline?${query}`);
  if (!response.ok) throw new Error(`The site answered ${response.status} to ${query}.`);
  return response.json();
}

function count(events: number): string {
  return events.toLocaleString("en-GB");
}
