import dagre from "@dagrejs/dagre";
import { graphConnect, layeringSimplex, sugiyama } from "d3-dag";
import Elk, { type ElkExtendedEdge } from "elkjs";
import { orderColumns, type Piece, type Slot } from "@/lib/graph/order-columns";
import type { Polyline } from "./crossings";

/** A graph to lay out: nodes by id, ties without circles, and where they are given the columns of the nodes. */
export type LayoutGraph = {
  nodes: readonly string[];
  edges: readonly (readonly [string, string])[];
  columns?: ReadonlyMap<string, number>;
};

/** How large every node is, px: crossings hang little on it. */
const [WIDTH, HEIGHT] = [160, 40];

/** Lays a graph out from left to right, and gives its lines as they are drawn. */
export type Layout = (graph: LayoutGraph) => Promise<Polyline[]>;

/** Ours and three well-known ones, each as it comes. */
export const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ["ours", ours],
  ["@dagrejs/dagre 3.1.3", byDagre],
  ["elkjs 0.12.1, layered", byElk],
  ["d3-dag 1.2.2, sugiyama", byD3Dag],
];

/** The columns are those given, or where none are, those of d3-dag's layering; the order is that of the site. */
async function ours({ nodes, edges, columns = columnsByD3Dag(edges) }: LayoutGraph): Promise<Polyline[]> {
  const slots = new Map<string, Slot>(nodes.map((id) => [id, { id, column: columns.get(id) ?? 0 }]));
  const pieces = new Map<string, Piece>();
  const ways = edges.map(([from, to]) => {
    const way = [from];
    for (let column = (columns.get(from) ?? 0) + 1; column < (columns.get(to) ?? 0); column += 1) {
      // As in the diagram: lines from one node share their lanes until they part.
      const lane = `lane ${from} ${column}`;
      slots.set(lane, { id: lane, column });
      way.push(lane);
    }
    way.push(to);
    for (const [index, right] of way.slice(1).entries()) {
      const left = way[index] ?? from;
      pieces.set(`${left}\n${right}`, { left, right });
    }
    return { from, to, way };
  });
  const order = orderColumns([...slots.values()], [...pieces.values()]);
  const places = new Map(order.flatMap((column, x) => column.map((id, y) => [id, [x, y] as const] as const)));
  return ways.map(({ from, to, way }) => ({
    from,
    to,
    points: way.flatMap((id) => [places.get(id) ?? [0, 0]]),
  }));
}

function columnsByD3Dag(edges: LayoutGraph["edges"]): Map<string, number> {
  const dag = connect(edges);
  layeringSimplex()(dag, () => 1);
  const layers = [...new Set([...dag.nodes()].map(({ y }) => y))].sort((a, b) => a - b);
  return new Map([...dag.nodes()].map(({ data, y }) => [data, layers.indexOf(y)]));
}

async function byDagre({ nodes, edges }: LayoutGraph): Promise<Polyline[]> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of nodes) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const [from, to] of edges) graph.setEdge(from, to);
  dagre.layout(graph);
  return graph.edges().map((edge) => {
    const points: { x: number; y: number }[] = graph.edge(edge).points ?? [];
    return { from: edge.v, to: edge.w, points: points.map(({ x, y }) => [x, y]) };
  });
}

async function byElk({ nodes, edges }: LayoutGraph): Promise<Polyline[]> {
  const laidOut = await new Elk().layout({
    id: "all",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT" },
    children: nodes.map((id) => ({ id, width: WIDTH, height: HEIGHT })),
    edges: edges.map(([from, to], index) => ({ id: String(index), sources: [from], targets: [to] })),
  });
  const drawn: ElkExtendedEdge[] = laidOut.edges ?? [];
  return drawn.map(({ sources, targets, sections }) => {
    const points = (sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    return {
      from: sources[0] ?? "",
      to: targets[0] ?? "",
      points: points.map(({ x, y }) => [x, y]),
    };
  });
}

async function byD3Dag({ edges }: LayoutGraph): Promise<Polyline[]> {
  const dag = connect(edges);
  sugiyama().nodeSize([HEIGHT, WIDTH])(dag);
  return [...dag.links()].map(({ source, target, points }) => ({
    from: source.data,
    to: target.data,
    points,
  }));
}

function connect(edges: LayoutGraph["edges"]) {
  return graphConnect().nodeDatum((id) => id)(edges.map(([from, to]): [string, string] => [from, to]));
}
