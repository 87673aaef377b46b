import {
  aggMean,
  aggMedian,
  aggWeightedMedian,
  coordCenter,
  decrossTwoLayer,
  type Graph,
  graph,
  type SugiNode,
  sugiyama,
  twolayerAgg,
  twolayerGreedy,
} from "d3-dag";
import { compareText } from "../compare-text";
import type { Piece } from "./order-columns";

/** How a slot is drawn to the places of its neighbours: no one way is best for every graph, and there are few. */
const WAYS = [aggMedian, aggWeightedMedian, aggMean];

/**
 * Orders of the columns in which few pieces cross, as d3-dag finds them: column by column, to and
 * fro, by the median or mean place of the neighbours, with neighbours then swapped where that
 * helps (Sugiyama, Tagawa and Toda 1981; Eades and Wormald 1994). The columns themselves are given.
 *
 * @param columns ids in an order that decides where nothing else does
 * @param pieces between neighbouring columns, any order
 * @returns one order for each way, all with the same ids in the same columns; the order given when
 *   there is no piece
 */
export function fewCrossings(columns: readonly string[][], pieces: readonly Piece[]): string[][][] {
  if (pieces.length === 0) return [columns.map((column) => [...column])];
  // d3-dag does not know a column without anything in it.
  const full = columns.filter((column) => column.length > 0);
  return WAYS.map((way) => {
    const found: string[][] = [];
    const decross = decrossTwoLayer().order(twolayerGreedy().base(twolayerAgg().aggregator(way)).scan(true));
    const layout = sugiyama()
      .layering(layeringOf(full))
      .decross((layers: SugiNode<string>[][]) => {
        decross(layers);
        found.push(...layers.map((layer) => layer.map(idOf)));
      })
      .coord(coordCenter())
      .nodeSize([1, 1])
      .gap([0, 0]);
    layout(graphOf(full, pieces));
    return columns.map((column) => (column.length > 0 ? (found.shift() ?? []) : []));
  });
}

function graphOf(columns: readonly string[][], pieces: readonly Piece[]): Graph<string, undefined> {
  const dag = graph<string, undefined>();
  const nodes = new Map(columns.flat().map((id) => [id, dag.node(id)]));
  // One for several between the same two slots: d3-dag would put a layer of its own between them.
  const once = new Map(pieces.map((piece) => [`${piece.left}\n${piece.right}`, piece]));
  const sorted = [...once].sort(([a], [b]) => compareText(a, b)).map(([, piece]) => piece);
  for (const { left, right } of sorted) {
    const [from, to] = [nodes.get(left), nodes.get(right)];
    if (from && to) dag.link(from, to, undefined);
  }
  return dag;
}

/** Puts every slot where it stands already. @returns how far the last column is from the first */
function layeringOf(columns: readonly string[][]) {
  const columnOf = new Map(columns.flatMap((column, index) => column.map((id) => [id, index] as const)));
  return (dag: Graph<string>): number => {
    for (const node of dag.nodes()) node.y = columnOf.get(node.data) ?? 0;
    return columns.length - 1;
  };
}

function idOf({ data }: SugiNode<string>): string {
  // Every piece lies between two neighbouring columns, so there is no slot but those of nodes.
  return data.role === "node" ? data.node.data : "";
}
