import type { IsoDay } from "@/lib/dates";
import { isPlaced } from "@/lib/outlines/placed";
import { chooseSteps } from "./map-days";
import type { MapPage } from "./map-page";
import { markdownTable } from "./markdown";
import type { DrawingName } from "./page/main";
import type { Lap } from "./page/timed";
import { type LapTimes, timeDrawing } from "./time-drawings";
import { pooled, timeCells } from "./times";

/** The day that is drawn first. */
export const DAY: IsoDay = "2020-09-08";

/** Around how many changes of the record days are drawn. */
const CHANGES = 8;

/** What draws the map, and whether it is led from day to day; what is slow last. */
export const MAP_DRAWINGS: readonly { name: DrawingName; label: string; isLed: boolean }[] = [
  { name: "ours-arrived", label: "ours, as it arrives with the page", isLed: false },
  { name: "ours-arriving", label: "the same, with the request and the server's work", isLed: false },
  { name: "map-ours-laid-out", label: "ours, drawn in the page, laid out before", isLed: false },
  { name: "map-ours", label: "ours, drawn in the page", isLed: true },
  { name: "map-plot", label: "Observable Plot 0.6.17", isLed: true },
  { name: "map-echarts-canvas", label: "ECharts 6.1.0, canvas", isLed: true },
  { name: "map-echarts-svg", label: "ECharts 6.1.0, SVG", isLed: true },
];

const NOTE = `In a bare page, 1000 px wide, each run in a new one. Painted: from the call that draws, the library and its
rows being loaded, until two frames after it was drawn, of which up to 33 ms are waiting. Work: how long of that the page's own
thread is busy, which is the call, and styles, layout and paint of the next frame; a frame is kept where it stays below 16.7 ms.
The others get the very outlines of our drawing as GeoJSON in the frame in which they are drawn, so that they project
nothing, and circles for small places; they fill them with flat colours. Ours draws textures, a link with a name for
each country, meridians and parallels besides.`;

const FIRST_NOTE = `${DAY}. Ours lays the circles of small places out with the drawing; the others are given their
places, and so is ours where it is laid out before. As it arrives with the page, which is how readers get it, the
clock holds what the browser does with the HTML once it has come, as the others' holds what they do with their rows once
these have; with the request, it holds React's drawing on the server too, and its work the waiting for that.`;

const FIRST_HEAD = ["Drawing", "painted, median ms", "p95", "work, median ms", "p95"];

const DAY_HEAD = [
  "Drawing",
  "another standing: painted, median ms",
  "p95",
  "work",
  "p95",
  "the same: painted",
  "p95",
  "work",
  "p95",
];

const DAY_NOTE = `The day set anew in the same page, on the days around ${CHANGES} changes spread over the record: where
some country stands elsewhere than on the day before it, and where none does. Plot draws a new node in place of the old on
every day, ECharts gets the colours by \`setOption\`; ours draws what has changed.`;

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** Our map beside other libraries, as Markdown: drawn first, and on another day. */
export async function reportMapDrawings({ address, rows }: MapPage, options: Options): Promise<string> {
  const initiatives = rows.initiatives.filter(({ id }) => rows.chosen.includes(id));
  const memberships = rows.memberships.filter(({ country }) => isPlaced({ id: country }));
  const steps = chooseSteps({ memberships, initiatives }, DAY, CHANGES);
  const [first, days]: [string[][], string[][]] = [[], []];
  for (const { name, label, isLed } of MAP_DRAWINGS) {
    options.tell(`Drawn by itself: ${label}`);
    const queries = [DAY, ...(isLed ? steps.map(({ day }) => day) : [])];
    const [opened, ...laps] = await timeDrawing({ address, name, queries }, options);
    if (opened) first.push([label, ...cells([opened])]);
    if (!isLed) continue;
    const where = (isOther: boolean) => laps.filter((_, index) => steps[index]?.isOther === isOther);
    days.push([label, ...cells(where(true)), ...cells(where(false))]);
  }
  const others = steps.filter(({ isOther }) => isOther).length;
  const count = `${others} days with another standing, ${steps.length - others} with the same.`;
  return [
    "## Beside other libraries",
    NOTE,
    "### First paint",
    FIRST_NOTE,
    markdownTable(FIRST_HEAD, first),
    "### Another day",
    `${DAY_NOTE} ${count}`,
    markdownTable(DAY_HEAD, days),
  ].join("\n\n");
}

/** Painted and work of some drawings together, as cells. */
function cells(laps: readonly LapTimes[]): string[] {
  const kinds: readonly (keyof Lap)[] = ["painted", "work"];
  return kinds.flatMap((kind) => timeCells(pooled(laps.map((lap) => lap[kind]))));
}
