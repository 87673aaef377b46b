import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { randomLcg } from "d3";
import { NODE_STAGES } from "@/lib/vocabulary";
import { ROOT } from "../start/project";
import type { LayoutGraph } from "./layouts";

const STAGES: readonly string[] = NODE_STAGES;

const SEED = 20_200_916;
/** Nodes and ties of the made-up graph, as a public list of what goes into chips has them. */
const [NODES, TIES] = [126, 139];

/** Things and ties of the record, company by company; ties inside a stage, which the diagram bends out to the left, are left out. */
export function recordGraph(): LayoutGraph {
  const table = (name: string): Record<string, string>[] =>
    parse(readFileSync(`${ROOT}/data/supply-chain/${name}.csv`, "utf8"), { columns: true });
  const columns = new Map(table("nodes").map(({ id = "", stage = "" }) => [id, STAGES.indexOf(stage)]));
  const columnOf = (id: string) => columns.get(id) ?? 0;
  const pairs = new Map(
    table("dependencies").flatMap(({ from = "", to = "" }) =>
      columnOf(from) < columnOf(to) ? [[`${from} ${to}`, [from, to] as const]] : [],
    ),
  );
  const edges = [...pairs.values()];
  return { ...graphOf(edges), columns };
}

/**
 * A bigger graph, with few ties for its nodes: that of a list of inputs, or a made-up one of the
 * shape that such a list has.
 *
 * @param list path of a CSV file with the columns `input_id`, `goes_into_id` and `is_type_of_id`, as
 *   CSET's supply-chain data set has it
 */
export function biggerGraph(list: string | undefined): LayoutGraph & { name: string } {
  if (list === undefined) return { name: "a made-up graph", ...graphOf(madeUpTies()) };
  const rows: Record<string, string>[] = parse(readFileSync(list, "utf8"), { columns: true });
  const edges = rows.map(
    ({ input_id = "", goes_into_id, is_type_of_id }) =>
      [input_id, goes_into_id || is_type_of_id || ""] as const,
  );
  return { name: "a list of inputs", ...graphOf(edges) };
}

/** Every node but the last goes into one after it, mostly not far, and a few go into a second one. */
function madeUpTies(): (readonly [string, string])[] {
  const random = randomLcg(SEED);
  const after = (place: number) => {
    const room = NODES - 1 - place;
    return place + 1 + Math.floor(random() ** 2 * room);
  };
  const pairs = new Map<string, readonly [string, string]>();
  const add = (from: number, to: number) => pairs.set(`${from} ${to}`, [`n${from}`, `n${to}`]);
  for (let place = 0; place < NODES - 1; place += 1) add(place, after(place));
  while (pairs.size < TIES) {
    const place = Math.floor(random() * (NODES - 1));
    add(place, after(place));
  }
  return [...pairs.values()];
}

function graphOf(edges: LayoutGraph["edges"]): LayoutGraph {
  return { nodes: [...new Set(edges.flat())], edges };
}
