import { QueryClient } from "@tanstack/react-query";
import { supplyChainFrame, supplyChainRows } from "@/components/charts/supply-chain";
import type { Query } from "@/lib/link/describe-link";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { oneState } from "../one-state";
import { loadFrame } from "./frame";
import { loadSupplyChain } from "./load";

/**
 * Everything that a drawing of the supply chain needs in one state: the rows and the frame, held
 * for whoever asks for them there, and what of the query was left out. Any query gives a state; throws while
 * the database is gone.
 */
export async function openSupplyChain(query: Query) {
  const { state: read, refused } = supplyChainLink.read(query);
  const state = oneState(supplyChainLink, read);
  const [rows, frame] = await Promise.all([loadSupplyChain(state), loadFrame(state)]);
  const client = new QueryClient();
  client.setQueryData(supplyChainRows(state).queryKey, rows);
  client.setQueryData(supplyChainFrame(state).queryKey, frame);
  return { client, refused, opened: supplyChainLink.query(state) };
}
