import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { NameRow } from "@/db/queries/names";
import type { OwnershipRow } from "@/db/queries/ownerships";
import type { DependencyRow, NodeRow, ReachRow } from "@/db/queries/supply-chain";
import type { Refusal } from "@/lib/link/codec";
import { type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";

/** What one state of the supply chain shows: the whole of it, and which parts match the filter. */
export type SupplyChainRows = {
  revision: number;
  publishedAt: string;
  checkedTo: string;
  nodes: NodeRow[];
  ties: DependencyRow[];
  ownerships: OwnershipRow[];
  reaches: ReachRow[];
  /** Names of the actors and countries that the link names. */
  names: NameRow[];
  refused: Refusal[];
};

/** The part of a state that decides which rows are sent: day and focus cost no request. */
function rowsQuery({ actor, q, rev }: SupplyChainState): string {
  return supplyChainLink.query({ ...supplyChainLink.empty, actor, q, rev });
}

/** Key and fetcher of a state's rows: the key is the canonical link. */
export function supplyChainRows(state: SupplyChainState) {
  const query = rowsQuery(state);
  return queryOptions({
    queryKey: ["supply-chain", query],
    queryFn: ({ signal }): Promise<SupplyChainRows> => loadJson(`/api/supply-chain?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
