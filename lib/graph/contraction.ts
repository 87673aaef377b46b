import { compareText } from "../compare-text";
import type { Edge } from "./find-cycle";

/** All ties from one group to another. */
export type Contracted<E extends Edge = Edge> = { from: string; to: string; edges: E[] };

/**
 * The ties between groups of nodes, as though each group were one node. Those inside a group lead
 * from it to itself; a tie of a node to itself does not show. Linear in the edges, but for the sorting.
 *
 * @param groupOf a node that is missing stands for itself, and is one with a group of that name
 * @returns one for each ordered pair, by from, then by to; `edges` in the order given
 */
export function contract<E extends Edge>(
  edges: readonly E[],
  groupOf: ReadonlyMap<string, string>,
): Contracted<E>[] {
  const between = new Map<string, Map<string, E[]>>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const [from, to] = [groupOf.get(edge.from) ?? edge.from, groupOf.get(edge.to) ?? edge.to];
    const next = between.get(from) ?? new Map<string, E[]>();
    const known = next.get(to);
    if (known) known.push(edge);
    else next.set(to, [edge]);
    between.set(from, next);
  }
  return byKey(between).flatMap(([from, next]) =>
    byKey(next).map(([to, inner]) => ({ from, to, edges: inner })),
  );
}

function byKey<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}
