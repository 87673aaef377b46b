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
 * What leads to a node and what leads from it, as far as the hops go. A cut tie is a way too: what
 * stood above it is part of what was lost.
 *
 * @param strands those that are a way, in any order
 * @returns ties in the order given; a node without ties gives itself and no ties
 */
export function neighbourhoodOf<Tie extends ChainTie>(
  strands: readonly Strand<Tie>[],
  { id, hops = Number.POSITIVE_INFINITY, direction }: Focus,
): Neighbourhood<Tie> {
  const reached = (way: Direction) =>
    direction === undefined || direction === way ? reachFrom(strands, id, way, hops) : new Map([[id, 0]]);
  const [up, down] = [reached("upstream"), reached("downstream")];
  const within = (distances: Map<string, number>, end: string) => (distances.get(end) ?? hops) < hops;
  return {
    nodes: new Set([...up.keys(), ...down.keys()]),
    above: direction === "downstream" ? [] : strands.filter(({ to }) => up.has(to) && within(up, to)),
    below: direction === "upstream" ? [] : strands.filter(({ from }) => down.has(from) && within(down, from)),
  };
}

/** A circle can lead both to and from the focus: such a tie is one all the same. */
export function tiesOf<Tie extends ChainTie>({ above, below }: Neighbourhood<Tie>): Strand<Tie>[] {
  return [...new Map([...above, ...below].map((strand) => [strand.id, strand])).values()];
}
