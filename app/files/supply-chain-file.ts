import { toldTies } from "@/components/charts/supply-chain/server";
import { supplyChainColumns } from "@/lib/files/supply-chain-columns";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import { loadSupplyChain } from "../supply-chain/load";
import { type Table, tableOf } from "./table";

/** The ties in sight in a state of the supply chain, one row of the record each: the page's table, with what its picture tells of each. */
export async function supplyChainTable(state: SupplyChainState): Promise<Table> {
  return tableOf(supplyChainColumns, [toldTies(state, await loadSupplyChain(state))]);
}
