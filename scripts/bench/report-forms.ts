import { markdownTable } from "./markdown";
import { timeForm } from "./time-forms";
import { timeCells } from "./times";

/** Days of a month that give every run a state of its own. */
const DAYS = 28;

/** The forms of a view, and an address of each for one of many states. */
const FORMS: readonly { name: string; addressOf: (day: string) => string }[] = [
  { name: "page", addressOf: (day) => `/timeline?actor=huawei&from=${day}&to=2020-09` },
  {
    name: "frame for another site",
    addressOf: (day) => `/embed/timeline?actor=huawei&from=${day}&to=2020-09`,
  },
  {
    name: "PNG, card",
    addressOf: (day) => `/timeline.png?actor=huawei&from=${day}&to=2020-09&preset=social`,
  },
  { name: "SVG", addressOf: (day) => `/timeline.svg?actor=huawei&from=${day}&to=2020-09` },
  {
    name: "PNG, card of the supply chain",
    addressOf: (day) => `/supply-chain.png?at=${day}&focus=huawei-phones&preset=social`,
  },
  { name: "PNG, card of the map", addressOf: (day) => `/map.png?at=${day}&preset=social` },
  { name: "CSV", addressOf: (day) => `/timeline.csv?actor=huawei&from=${day}&to=2020-09` },
  { name: "JSON", addressOf: (day) => `/timeline.json?actor=huawei&from=${day}&to=2020-09` },
  { name: "Atom", addressOf: (day) => `/timeline.atom?actor=huawei&from=${day}&to=2020-09` },
  { name: "calendar", addressOf: (day) => `/timeline.ics?actor=huawei&from=${day}&to=2020-09` },
  { name: "BibTeX", addressOf: (day) => `/timeline.bib?actor=huawei&from=${day}&to=2020-09` },
  { name: "folder to read offline", addressOf: (day) => `/timeline.zip?actor=huawei&from=${day}&to=2020-09` },
];

const noteOf = (runs: number) =>
  `On the record as it is published, ${runs} runs of each, one more before them not counted. From the request to the last
byte, on a connection of its own. Cold: a state that nobody asked for before, on a server that has answered others. Warm:
the same address at once again, without a tag that would give 304.`;

const HEAD = ["Form", "cold, median ms", "p95", "warm, median ms", "p95", "bytes as sent"];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/**
 * How soon a site gives every form of a view, as Markdown.
 *
 * @param runs of each form; no more than there are states for
 */
export async function reportForms(address: string, { runs, signal, tell }: Options): Promise<string> {
  const counted = Math.min(runs, DAYS - 1);
  const rows: string[][] = [];
  for (const { name, addressOf } of FORMS) {
    tell(`Asked for: ${name}`);
    const urlOf = (run: number) => `${address}${addressOf(`2019-05-${String(run + 1).padStart(2, "0")}`)}`;
    const { cold, warm, bytes } = await timeForm(urlOf, { runs: counted, signal });
    rows.push([name, ...timeCells(cold), ...timeCells(warm), bytes?.toLocaleString("en-GB") ?? "–"]);
  }
  return ["## Every form of one view", noteOf(counted), markdownTable(HEAD, rows)].join("\n\n");
}
