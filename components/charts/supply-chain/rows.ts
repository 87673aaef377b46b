import { queryOptions } from "@tanstack/react-query";
import { loadJson } from "@/components/page/load-json";
import type { ControlRow } from "@/db/queries/controls";
import type { NameRow } from "@/db/queries/names";
import type { OwnershipRow } from "@/db/queries/ownerships";
import type { DependencyRow, NodeRow, ReachRow } from "@/db/queries/supply-chain";
import type { Refusal } from "@/lib/link/codec";
import { foldedKinds, foldFor, type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import type { ChainFrame } from "./frame/frame";
import type { Whereabouts } from "./frame/whereabouts";

/** What one state of the supply chain shows: the whole of it, and which parts match the filter. */
export type SupplyChainRows = {
  revision: number;
  publishedAt: string;
  checkedTo: string;
  nodes: NodeRow[];
  ties: DependencyRow[];
  ownerships: OwnershipRow[];
  reaches: ReachRow[];
  /** Which measures are against which node, in force or not. */
  controls: ControlRow[];
  /** Names of the actors and countries that the link names. */
  names: NameRow[];
  refused: Refusal[];
};

/** Where everything in one state of the supply chain stands; beside it, of a focus, where that sits in everything. */
export type SupplyChainFrame = { revision: number; frame: ChainFrame; whereabouts?: Whereabouts };

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

/** The part of a state that decides where everything stands: never the day, nor what is taken away. */
function frameQuery(state: SupplyChainState): string {
  const { focus, rev } = state;
  const { hops, direction } = focus === undefined ? supplyChainLink.empty : state;
  const fold = foldFor(foldedKinds(state), focus);
  return supplyChainLink.query({ ...supplyChainLink.empty, focus, hops, direction, fold, rev });
}

/** Key and fetcher of a state's frame: the key is the canonical link. */
export function supplyChainFrame(state: SupplyChainState) {
  const query = frameQuery(state);
  return queryOptions({
    queryKey: ["supply-chain-frame", query],
    queryFn: ({ signal }): Promise<SupplyChainFrame> => loadJson(`/api/supply-chain/frame?${query}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
