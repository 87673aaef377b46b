import { markdownTable } from "./markdown";
import type { SmallSite } from "./small-site";
import { timeAnswer } from "./time-answers";
import { timeDayKeys } from "./time-day-keys";
import { timeFirstPaint } from "./time-first-paints";
import { timeCells } from "./times";

/** The pictures that are opened, and whose day is changed and dragged. */
export const MAP_PAGES: readonly { name: string; query: string }[] = [
  { name: "the two camps", query: "" },
  { name: "with those set off who joined within a year", query: "?recent=365" },
  { name: "with a country open", query: "?country=POL" },
  { name: "with the table of all initiatives open", query: "?matrix=open" },
];

const OPENED_NOTE = `The site's whole page: map, enlarged parts, legend, list and tables. Server: from the request for the
page to the last byte. First paint and map: from the navigation, until the browser's first-contentful-paint, and until two
frames after the HTML was read past the map that it holds; scripts, styles and fonts are in the browser's cache.`;

const KEYS_NOTE = `On the same pages, from the time stamp of a key on the slider until the sentence is the new one and two
frames have passed: to the next day on which something happened, and to the day after it. Another standing: the map is
another one then; the same: it is not. Ten of both in a page, and the first of them are made by code that has not run
before. Let go: from the key that is let go until the address has the day and two frames have passed.`;

const OPENED_HEAD = [
  "Picture",
  "server, median ms",
  "p95",
  "first paint, median ms",
  "p95",
  "map, median ms",
  "p95",
];

const KEYS_HEAD = [
  "Picture",
  "another standing, median ms",
  "p95",
  "the same, median ms",
  "p95",
  "let go, median ms",
  "p95",
];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** How soon the site's map stands, and stands on another day, as Markdown. */
export async function reportMapSite({ address, browser }: SmallSite, options: Options): Promise<string> {
  const [opened, keys]: [string[][], string[][]] = [[], []];
  for (const { name, query } of MAP_PAGES) {
    options.tell(`Opened and changed on the site: ${name}`);
    const url = `${address}/map${query}`;
    const answer = await timeAnswer(url, options);
    const paints = await timeFirstPaint(browser, url, options);
    const { other, same, rest } = await timeDayKeys(browser, url, options);
    opened.push([name, ...[answer.times, paints.content, paints.chart].flatMap((times) => timeCells(times))]);
    keys.push([name, ...[other, same, rest].flatMap((times) => timeCells(times))]);
  }
  return [
    "## The page opened",
    OPENED_NOTE,
    markdownTable(OPENED_HEAD, opened),
    "## Change of the day on the site",
    KEYS_NOTE,
    markdownTable(KEYS_HEAD, keys),
  ].join("\n\n");
}
