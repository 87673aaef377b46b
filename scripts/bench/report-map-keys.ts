import { markdownTable } from "./markdown";
import type { SmallSite } from "./small-site";
import { timeDayKeys } from "./time-day-keys";
import { timeCells } from "./times";

/** The pictures whose day is changed and dragged. */
export const MAP_PAGES: readonly { name: string; query: string }[] = [
  { name: "the two camps", query: "" },
  { name: "with those set off who joined within a year", query: "?recent=365" },
  { name: "with a country open", query: "?country=POL" },
  { name: "with the table of all initiatives open", query: "?matrix=open" },
];

const NOTE = `The site's whole page: map, enlarged parts, legend, list and tables. From the time stamp of a key on
the slider until the sentence is the new one and two frames have passed: to the next day on which some
country's standing changes, and to the day after it, on which none does; ten of each in a page, and its first are made by code that
has not run before. Let go: from the key that is let go until the address has the day and two frames have passed.`;

const HEAD = [
  "Picture",
  "another standing, median ms",
  "p95",
  "the same, median ms",
  "p95",
  "let go, median ms",
  "p95",
];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** How soon another day stands on the site's map, as Markdown. */
export async function reportMapKeys({ address, browser }: SmallSite, options: Options): Promise<string> {
  const rows: string[][] = [];
  for (const { name, query } of MAP_PAGES) {
    options.tell(`Change of the day on the site: ${name}`);
    const { other, same, rest } = await timeDayKeys(browser, `${address}/map${query}`, options);
    rows.push([name, ...[other, same, rest].flatMap((times) => timeCells(times))]);
  }
  return ["## Change of the day on the site", NOTE, markdownTable(HEAD, rows)].join("\n\n");
}
