import { askUnusual } from "./ask-unusual";
import { markdownTable } from "./markdown";
import { residentOf, writeMib } from "./memory";
import { timeCells } from "./times";
import { watchMemory } from "./watch-memory";

/** Addresses that come first, as a share of those that are counted. */
const WARM_UP = 1 / 20;

const PARTS = ["the first quarter", "the second: half", "the third quarter", "the last: all"] as const;

/** Numbers from which each part makes up addresses of its own; far enough apart for a number for each form. */
const SEED = 100_000;

const HEAD = ["Asked for", "addresses of each form", "s", "memory after, MiB", "most meanwhile, MiB"];

type Site = {
  address: string;
  /** Of the server. */
  pid: number;
};
type Options = {
  /** Made-up addresses of each form, after the warm-up. */
  addresses: number;
  signal: AbortSignal;
  tell: (sentence: string) => void;
};

/**
 * The memory of a server that is asked for addresses that nobody would write, of every form, as Markdown.
 *
 * @throws what was wrong, when an answer is not what the end-to-end test asks for
 */
export async function reportUnusual(
  { address, pid }: Site,
  { addresses, signal, tell }: Options,
): Promise<string> {
  const rows: string[][] = [["nothing yet", "–", "–", writeMib(await residentOf(pid)), "–"]];
  const parts = [
    { name: "a warm-up", each: Math.ceil(addresses * WARM_UP) },
    ...PARTS.map((name) => ({ name, each: Math.ceil(addresses / PARTS.length) })),
  ];
  for (const [place, { name, each }] of parts.entries()) {
    tell(`Unusual addresses: ${name}`);
    const start = performance.now();
    const asking = () => askUnusual(address, { each, seed: SEED * (place + 1), signal });
    const { result, most } = await watchMemory(pid, asking);
    if (result !== "") throw new Error(`An unusual address was not answered well:\n${result}`);
    const [seconds] = timeCells({ runs: [(performance.now() - start) / 1_000] });
    const row = [
      name,
      each.toLocaleString("en-GB"),
      seconds,
      writeMib(await residentOf(pid)),
      writeMib(most),
    ];
    rows.push(row);
    // It takes an hour: what is known is not lost when it is stopped.
    tell(row.join(" | "));
  }
  const note = `On the record as it is published: addresses made up of real and false keys and values, asked for by the end-to-end
test of them (\`e2e/fuzzed.spec.ts\`), two at a time, no part of which has the addresses of another. Memory is that of the
server's process (resident): what grew with the number of addresses would grow from quarter to quarter.`;
  return ["## Unusual addresses", note, markdownTable(HEAD, rows)].join("\n\n");
}
