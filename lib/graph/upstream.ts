import { compareText } from "../compare-text";
import type { LawReach } from "../vocabulary";
import type { Edge } from "./find-cycle";
import { reachFrom } from "./reach";

/** The law of a country reaches a node. */
export type Reach = { node: string; country: string; law: LawReach };

/** All on which a node hangs, and what of it a country's law reaches; ids in alphabetical order. */
export type UpstreamReach = {
  upstream: string[];
  /** Seated in the country, or reached by its law at home. */
  home: string[];
  /** Reached by its law from abroad, and not at home. */
  beyond: string[];
};

/**
 * How much of what is upstream of a node a country's law reaches. The record names the reaches for
 * which a source was found, and not every firm's home law (`data/supply-chain/NOTES.md`), so that
 * a seat counts as home law without a row.
 *
 * @param nodes where each is seated; one that is missing is seated nowhere
 * @param reaches those of any country
 * @returns the node itself is in none of the lists, even in a circle; all are empty where nothing is upstream
 */
export function upstreamReach(
  edges: readonly Edge[],
  node: string,
  nodes: readonly { id: string; country: string }[],
  reaches: readonly Reach[],
  country: string,
): UpstreamReach {
  const met = [...reachFrom(edges, node, "upstream").keys()];
  const upstream = met.filter((id) => id !== node).sort(compareText);
  const seated = nodes.filter((seat) => seat.country === country).map(({ id }) => id);
  const own = reaches.filter((reach) => reach.country === country);
  const reachedBy = (law: LawReach) => own.filter((reach) => reach.law === law).map((reach) => reach.node);
  const atHome = new Set([...seated, ...reachedBy("home")]);
  const abroad = new Set(reachedBy("beyond-home"));
  return {
    upstream,
    home: upstream.filter((id) => atHome.has(id)),
    beyond: upstream.filter((id) => abroad.has(id) && !atHome.has(id)),
  };
}
