import { chokepointsOf } from "@/lib/graph/chokepoints";
import { lossesOf } from "@/lib/graph/loss";
import { madeUpChain } from "./chain-graph";
import { markdownTable } from "./markdown";
import { repeat, timeCells } from "./times";

/** How many ties the made-up chains have. */
const SIZES = [300, 3_000, 30_000];

/** How often the slow way is taken at most: it is there to be compared with, and one time takes 16 s. */
const SLOW_RUNS = 5;

const SEED = 20_200_915;

const NOTE = `A made-up chain in eight rows, every need filled by one to four of the rows before. Lost: what falls
when one node is taken away. Chokepoints: every node that alone loses the last one, all at once, and the
same by taking one after the other away (${SLOW_RUNS} runs).`;

const HEAD = [
  "Ties",
  "nodes",
  "lost, median ms",
  "p95",
  "chokepoints",
  "p95",
  "one by one",
  "p95",
  "chokepoints found",
];

type Options = { runs: number; signal: AbortSignal; tell: (sentence: string) => void };

/** How long it takes to say what falls, and what alone would fell one node, as Markdown. */
export async function reportChain({ runs, signal, tell }: Options): Promise<string> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    tell(`${size} ties`);
    const { needs, nodes, last } = madeUpChain(size, SEED);
    const removals = nodes.filter((id) => id !== last).map((id) => ({ id, nodes: [id] }));
    const first = removals.slice(0, 1).map(({ id }) => id);
    const options = { runs, signal };
    const lost = await repeat(
      timeOf(() => lossesOf(needs, first)),
      options,
    );
    const found = chokepointsOf(needs, removals, last);
    const together = await repeat(
      timeOf(() => chokepointsOf(needs, removals, last)),
      options,
    );
    const oneByOne = () => removals.filter((removal) => lossesOf(needs, removal.nodes).has(last));
    if (oneByOne().length !== found.length) throw new Error(`${size} ties: the two ways do not agree.`);
    const apart = await repeat(timeOf(oneByOne), { ...options, runs: Math.min(runs, SLOW_RUNS) });
    const cells = [lost, together, apart].flatMap((times) => timeCells(times));
    rows.push([size.toLocaleString("en-GB"), String(nodes.length), ...cells, String(found.length)]);
  }
  return ["## Falling and chokepoints", NOTE, markdownTable(HEAD, rows)].join("\n\n");
}

/** How long something takes, ms. */
function timeOf(act: () => unknown): () => Promise<number> {
  return async () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
}
