import { describeMachine } from "./machine";
import { openMadeUpRecord } from "./made-up-record";
import { markdownTable } from "./markdown";
import { withSiteOn } from "./site";
import { timeOneAnswer } from "./time-answers";
import { timeForm } from "./time-forms";
import { timeCells } from "./times";
import { watchMemory } from "./watch-memory";

/** Made-up acts beside the record in the file whose memory is watched. */
const EVENTS = 100_000;

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

const NOTE = `From the request to the last byte, on a connection of its own. Cold: a state that nobody asked for before, on a
server that has answered others. Warm: the same address at once again, without a tag that would give 304.`;

type Options = {
  runs: number;
  signal: AbortSignal;
  tell: (sentence: string) => void;
  show: (markdown: string) => void;
};

/** Measures every form in which a view is shared, and the memory that a long file takes. */
export async function reportShare({ runs, signal, tell, show }: Options): Promise<void> {
  const database = await openMadeUpRecord(EVENTS, { signal, tell });
  try {
    tell("Building and starting the site …");
    await withSiteOn(database, signal, async (address, pid) => {
      show(
        `# Sharing\n\n${describeMachine()}\n- ${runs} runs of each thing, one more before them not counted`,
      );
      show(await reportForms(address, { runs: Math.min(runs, DAYS - 1), signal, tell }));
      show(await reportLongFile(address, pid, { tell }));
    });
  } finally {
    await database.close();
  }
}

async function reportForms(address: string, { runs, signal, tell }: Omit<Options, "show">): Promise<string> {
  const rows: string[][] = [];
  for (const { name, addressOf } of FORMS) {
    tell(`Asked for: ${name}`);
    const urlOf = (run: number) => `${address}${addressOf(`2019-05-${String(run + 1).padStart(2, "0")}`)}`;
    const { cold, warm, bytes } = await timeForm(urlOf, { runs, signal });
    rows.push([name, ...timeCells(cold), ...timeCells(warm), bytes?.toLocaleString("en-GB") ?? "–"]);
  }
  const head = ["Form", "cold, median ms", "p95", "warm, median ms", "p95", "bytes as sent"];
  return ["## Every form of one view", NOTE, markdownTable(head, rows)].join("\n\n");
}

async function reportLongFile(
  address: string,
  pid: number,
  { tell }: Pick<Options, "tell">,
): Promise<string> {
  const rows: string[][] = [];
  for (const [name, query] of [
    ["acts of Huawei in one year", "actor=huawei&from=2019&to=2019"],
    ["every act", ""],
    ["every act, once more", ""],
  ] as const) {
    tell(`Streamed: ${name}`);
    const watched = await watchMemory(pid, () =>
      timeOneAnswer(`${address}/timeline.csv?${query}`.replace(/\?$/, "")),
    );
    const { times, bytes } = watched.result;
    const mib = (kib: number) => Math.round(kib / 1_024).toLocaleString("en-GB");
    rows.push([
      name,
      bytes?.toLocaleString("en-GB") ?? "–",
      timeCells(times)[0],
      mib(watched.before),
      mib(watched.most),
    ]);
  }
  const head = ["CSV", "bytes as sent", "ms", "memory before, MiB", "most while it was sent, MiB"];
  const note = `${EVENTS.toLocaleString("en-GB")} made-up acts beside the record. Memory is that of the server's process (resident), looked at ten times a second.`;
  return ["## A long file", note, markdownTable(head, rows)].join("\n\n");
}
