import { countLineCrossings } from "./crossings";
import { biggerGraph, recordGraph } from "./layout-graphs";
import { LAYOUTS } from "./layouts";
import { markdownTable } from "./markdown";
import { repeat, timeCells } from "./times";

const NOTE = `Crossings are counted on the lines as they are seen, between lines that share no end; those that run together count as one. Ours is the order
of the diagram: its columns are the stages of the record, or for a graph without stages those of d3-dag; the others
choose their own. Time: from the graph to the lines, in Node, each library loaded before.`;

const HEAD = ["Layout", "crossings", "median ms", "p95"];

type Options = {
  /** A list of inputs, see `biggerGraph`. */
  list: string | undefined;
  runs: number;
  signal: AbortSignal;
  tell: (sentence: string) => void;
};

/** How many lines cross and how long it takes, ours beside other layered layouts, as Markdown. */
export async function reportLayouts({ list, runs, signal, tell }: Options): Promise<string> {
  const parts = ["## Layout", NOTE];
  for (const { name, ...graph } of [{ name: "the record", ...recordGraph() }, biggerGraph(list)]) {
    const rows: string[][] = [];
    for (const [label, layout] of LAYOUTS) {
      tell(`${name}: ${label}`);
      const crossings = countLineCrossings(await layout(graph));
      const times = await repeat(
        async () => {
          const start = performance.now();
          await layout(graph);
          return performance.now() - start;
        },
        { runs, signal },
      );
      rows.push([label, String(crossings), ...timeCells(times)]);
    }
    parts.push(
      `### ${name}: ${graph.nodes.length} nodes, ${graph.edges.length} ties`,
      markdownTable(HEAD, rows),
    );
  }
  return parts.join("\n\n");
}
