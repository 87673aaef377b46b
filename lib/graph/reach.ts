import type { Edge } from "./find-cycle";

export type Direction = "upstream" | "downstream";

/**
 * How many ties away from `start` each node is, against the ties (`upstream`: what it depends
 * on) or along them (`downstream`: what depends on it). Breadth first, linear in the edges.
 *
 * @param hops the farthest that counts; no limit without it
 * @returns ids in the order in which they are met, `start` first with 0; ids that cannot be
 *   reached are missing. A node in a circle is met once, by its shortest way
 */
export function reachFrom(
  edges: readonly Edge[],
  start: string,
  direction: Direction,
  hops = Number.POSITIVE_INFINITY,
): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const [here, there] = direction === "upstream" ? [to, from] : [from, to];
    const known = next.get(here);
    if (known) known.push(there);
    else next.set(here, [there]);
  }
  const distances = new Map([[start, 0]]);
  // A Map is walked in the order of insertion, also over what is inserted on the way.
  for (const [id, distance] of distances) {
    if (distance >= hops) break;
    for (const there of next.get(id) ?? []) {
      if (!distances.has(there)) distances.set(there, distance + 1);
    }
  }
  return distances;
}
