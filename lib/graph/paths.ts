import { compareText } from "../compare-text";
import type { Edge } from "./find-cycle";
import { reachFrom } from "./reach";

/** One way along the ties. */
export type Route = {
  /** From start to end, both included. */
  nodes: string[];
  /** The tie of each step, so one fewer than nodes. */
  edges: string[];
};

/** The shortest ways from one node to another. */
export type Routes = {
  /** Ties along each of them. */
  hops: number;
  /** How many there are, also beyond those built; `Number.MAX_SAFE_INTEGER` stands for that many or more. */
  total: number;
  routes: Route[];
};

/** A route being built, told from its last node backwards. */
type Trail = { node: string; by?: { edge: string; from: Trail } };

type Step = { to: string; edge: string };

/**
 * The shortest routes by which `start` reaches `end`, along the ties. Ties between the same two
 * nodes make one route, told with the smallest of their ids.
 *
 * Breadth first from both ends: a tie is on a shortest route exactly when the hops before it, its
 * own and those after it come to the least. Each such tie leads on to the end, so routes are
 * counted and built without ever trying one in vain: linear in ties and in what is built, but for
 * putting the ties in order.
 *
 * @param most how many routes are built
 * @returns the first routes by their node ids, compared one by one, in whatever order the ties are;
 *   `undefined` when the end cannot be reached or is the start
 */
export function shortestRoutes(
  edges: readonly (Edge & { id: string })[],
  start: string,
  end: string,
  most = 12,
): Routes | undefined {
  const before = reachFrom(edges, start, "downstream");
  const after = reachFrom(edges, end, "upstream");
  const hops = before.get(end);
  if (hops === undefined || hops === 0) return undefined;

  // What is not met from one of the ends is too far.
  const isShortest = ({ from, to }: Edge) =>
    (before.get(from) ?? hops) + 1 + (after.get(to) ?? hops) === hops;
  const steps = stepsAlong(edges.filter(isShortest));
  let trails: Trail[] = [{ node: start }];
  for (let hop = 0; hop < hops; hop += 1) {
    // Every trail arrives: those beyond the first `most` would come after them in the end, too.
    const longer = trails.flatMap((from) =>
      (steps.get(from.node) ?? []).slice(0, most).map(({ to, edge }) => ({ node: to, by: { edge, from } })),
    );
    trails = longer.slice(0, most);
  }
  return { hops, total: countRoutes(steps, after.keys(), start, end), routes: trails.map(routeOf) };
}

/** Where each node leads, by id, each place once. */
function stepsAlong(edges: readonly (Edge & { id: string })[]): Map<string, Step[]> {
  const ties = new Map<string, Map<string, string>>();
  for (const { id, from, to } of edges) {
    const known = ties.get(from) ?? new Map<string, string>();
    const other = known.get(to);
    if (other === undefined || compareText(id, other) < 0) known.set(to, id);
    ties.set(from, known);
  }
  const steps = new Map<string, Step[]>();
  for (const [from, known] of ties) {
    const found = [...known].map(([to, edge]) => ({ to, edge }));
    steps.set(
      from,
      found.sort((a, b) => compareText(a.to, b.to)),
    );
  }
  return steps;
}

/** @param nearestFirst node ids by how far they are from the end, so that each comes after all it leads to */
function countRoutes(
  steps: ReadonlyMap<string, readonly Step[]>,
  nearestFirst: Iterable<string>,
  start: string,
  end: string,
): number {
  const counts = new Map([[end, 1]]);
  for (const id of nearestFirst) {
    for (const { to } of steps.get(id) ?? []) {
      const sum = (counts.get(id) ?? 0) + (counts.get(to) ?? 0);
      counts.set(id, Math.min(sum, Number.MAX_SAFE_INTEGER));
    }
  }
  return counts.get(start) ?? 0;
}

function routeOf(trail: Trail): Route {
  const nodes = [trail.node];
  const edges: string[] = [];
  for (let { by } = trail; by; by = by.from.by) {
    nodes.push(by.from.node);
    edges.push(by.edge);
  }
  return { nodes: nodes.reverse(), edges: edges.reverse() };
}
