import { FRAME_HEAD, frameCells } from "./frames";
import { daysAlong } from "./map-days";
import type { MapPage } from "./map-page";
import { markdownTable } from "./markdown";
import { DAY, MAP_DRAWINGS } from "./report-map-drawings";
import { MAP_PAGES } from "./report-map-site";
import type { SmallSite } from "./small-site";
import { timeDrag } from "./time-drag";
import { readSpan, timeLedDrawing } from "./time-map-frames";

/** How often each picture is dragged at most: one run has more than a hundred frames. */
const MOST_RUNS = 5;

/** As many days as a pointer goes to on the slider. */
const MOVES = 125;

const NOTE = `From one frame to the next, all frames of ${MOST_RUNS} runs at most: on the production site while the day is dragged
through its whole slider, 8 px a move, and while the pointer goes the same way with nothing held, which is what the
machine can do. Then single drawings in a bare page, led through the same days by the same moves of the pointer, at most
one drawing in a frame. A frame that is on time takes 16.7 ms, by a clock of tenths; one that is missed makes it 33.`;

const HEAD = ["Drawing", ...FRAME_HEAD, "requests"];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** How evenly frames come while the day of the map is dragged, as Markdown. */
export async function reportMapFrames(
  { address, browser }: SmallSite,
  page: MapPage,
  { runs, signal, tell }: Options,
): Promise<string> {
  const options = { runs: Math.min(runs, MOST_RUNS), signal };
  const rows: string[][] = [];
  for (const { name, query } of MAP_PAGES) {
    tell(`Dragging the day: ${name}`);
    const { dragging, hovering, requests } = await timeDrag(browser, `${address}/map${query}`, options);
    rows.push([`the site, ${name}`, ...frameCells(dragging), String(requests)]);
    rows.push([`the site, ${name}, nothing held`, ...frameCells(hovering), "–"]);
  }
  const days = daysAlong(await readSpan(browser, address, DAY), MOVES);
  for (const { name, label, isLed } of MAP_DRAWINGS) {
    if (!isLed) continue;
    tell(`Led by the pointer: ${label}`);
    const frames = await timeLedDrawing(browser, { address: page.address, name, days }, options);
    rows.push([label, ...frameCells(frames), "–"]);
  }
  return ["## Frames while the day is dragged", NOTE, markdownTable(HEAD, rows)].join("\n\n");
}
