import type { BenchContext } from "./bench-context";
import { CHANGES } from "./changes";
import { markdownTable } from "./markdown";
import { timeChange } from "./time-changes";
import { timeFirstPaint } from "./time-first-paints";
import { TIMELINE_STATES } from "./timeline-states";
import { timeCells } from "./times";

const CHANGE_HEAD = ["Change", "first of a page, median ms", "p95", "after another, median ms", "p95"];
const PAINT_HEAD = ["State", "first paint, median ms", "p95", "chart, median ms", "p95"];

const CHANGE_NOTE = `On the production site in Chromium, from the time stamp of the click until the address
and the sentence are the new ones, the chart is no longer busy, and two frames have passed: request,
server, statement, layout and paint. Each run in a page of its own, so that no rows are in its cache; begun
in turn from two states. The first change of a page is made by code that has not run before; after another,
which was made and undone, it has.`;

const PAINT_NOTE = `From the navigation. First paint: the browser's first-contentful-paint. Chart: two frames
after the HTML was read past the chart that it holds. Scripts, styles and fonts are in the browser's cache.`;

/** How soon each kind of change, and each typical state when it is opened, is painted, as Markdown. */
export async function* reportBrowser(context: BenchContext): AsyncGenerator<string> {
  const { browser, address, tell } = context;
  const changes: string[][] = [];
  for (const change of CHANGES) {
    tell(`Filter change: ${change.name}`);
    const first = await timeChange(browser, { address, change, isLater: false }, context);
    const later = await timeChange(browser, { address, change, isLater: true }, context);
    changes.push([change.name, ...timeCells(first), ...timeCells(later)]);
  }
  yield ["## Filter change to finished paint", CHANGE_NOTE, markdownTable(CHANGE_HEAD, changes)].join("\n\n");

  const paints: string[][] = [];
  for (const { name, query } of TIMELINE_STATES) {
    tell(`First paint: ${name}`);
    const { content, chart } = await timeFirstPaint(browser, `${address}/timeline?${query}`, context);
    paints.push([name, ...timeCells(content), ...timeCells(chart)]);
  }
  yield ["## First paint of a page", PAINT_NOTE, markdownTable(PAINT_HEAD, paints)].join("\n\n");
}
