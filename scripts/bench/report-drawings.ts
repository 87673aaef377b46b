import { join } from "node:path";
import { siteFolder } from "../start/project";
import type { BenchContext } from "./bench-context";
import { buildPage } from "./build-page";
import { findDrawnWindow } from "./drawn-windows";
import { markdownTable } from "./markdown";
import type { DrawingName } from "./page/main";
import { servePage } from "./serve-page";
import { timeDrawing } from "./time-drawings";
import { timeCells } from "./times";

/** About how many events are drawn, unless something else is asked for. */
export const SIZES: readonly number[] = [1_000, 10_000, 100_000];

const DRAWINGS: readonly (readonly [DrawingName, string])[] = [
  ["ours", "ours, rows in memory"],
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
paint, making a new vis-timeline would take about that. Ours in memory draws what \`GET /api/timeline?…\` answered before the clock starts; with request and
statement, the clock starts before that request and so holds the network of one machine, the site, the
statement, packing, unpacking and reading the JSON.`;

/** Our drawing beside other libraries, for windows of about so many events, as Markdown. */
export async function* reportDrawings(context: BenchContext): AsyncGenerator<string> {
  const folder = join(siteFolder(), "bench", "page");
  await buildPage(folder);
  yield `## Beside other libraries\n\n${NOTE}`;
  for (const size of context.sizes)
    yield `### About ${size.toLocaleString("en-GB")} events\n\n${await reportSize(context, { size, folder })}`;
}

async function reportSize(
  context: BenchContext,
  { size, folder }: { size: number; folder: string },
): Promise<string> {
  const found = await findDrawnWindow(context, size);
  if (!found) return "The database has no window with so many.";
  const { pair, whole, half } = found;
  const acts = new Map([
    [pair.whole, JSON.stringify(whole)],
    [pair.half, JSON.stringify(half)],
  ]);
  const page = await servePage({ folder, site: context.address, acts });
  try {
    const rows: string[][] = [];
    for (const [name, label] of DRAWINGS) {
      context.tell(`${whole.length} events: ${label}`);
      const { first, again } = await timeDrawing({ address: page.address, name, pair }, context);
      rows.push([label, ...timeCells(first, context.runs), ...timeCells(again, context.runs)]);
    }
    const counts = [whole, half].map(({ length }) => length.toLocaleString("en-GB"));
    return `${counts[0]} events (\`${pair.whole}\`), then ${counts[1]} (\`${pair.half}\`).\n\n${markdownTable(HEAD, rows)}`;
  } finally {
    page.close();
  }
}
