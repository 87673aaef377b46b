import { type Direction, reachFrom } from "@/lib/graph/reach";
import type { ChainTie, Strand } from "./strands";

/** Which part of the supply chain is looked at. */
export type Focus = { id: string; hops?: number | undefined; direction?: Direction | undefined };

/** The ties that lead to a node (`above`) and those that lead from it (`below`), and every node they touch. */
export type Neighbourhood<Tie extends ChainTie = ChainTie> = {
  nodes: Set<string>;
  above: Strand<Tie>[];
  below: Strand<Tie>[];
};

/**
 * What leads to a node and what leads from it, as far as the hops go; ties that have not begun
 * are no way. A cut tie is: what stood above it is part of what was lost.
 *
 * @returns ties in the order given; a node without ties gives itself and no ties
 */
export function neighbourhoodOf<Tie extends ChainTie>(
  strands: readonly Strand<Tie>[],
  { id, hops = Number.POSITIVE_INFINITY, direction }: Focus,
): Neighbourhood<Tie> {
  const begun = strands.filter(({ state }) => state !== "before");
  const reached = (way: Direction) =>
    direction === undefined || direction === way ? reachFrom(begun, id, way, hops) : new Map([[id, 0]]);
  const [up, down] = [reached("upstream"), reached("downstream")];
  const within = (distances: Map<string, number>, end: string) => (distances.get(end) ?? hops) < hops;
  return {
    nodes: new Set([...up.keys(), ...down.keys()]),
    above: direction === "downstream" ? [] : begun.filter(({ to }) => up.has(to) && within(up, to)),
    below: direction === "upstream" ? [] : begun.filter(({ from }) => down.has(from) && within(down, from)),
  };
}
