import { sceneOf } from "@/components/charts/supply-chain/server";
import { supplyChainColumns } from "@/lib/files/supply-chain-columns";
import { newestDay, type SupplyChainState } from "@/lib/link/supply-chain";
import { loadSupplyChain } from "../supply-chain/load";
import { type Table, tableOf } from "./table";

/** In which order measures are numbered in the drawing is nothing that a file tells. */
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** The ties in sight in a state of the supply chain, one row of the record each, also those that have not begun on the day: the page's table. */
export async function supplyChainTable(state: SupplyChainState): Promise<Table> {
  const { nodes, ties, checkedTo } = await loadSupplyChain(state);
  const day = state.at ?? newestDay(checkedTo);
  const { focus, hops, direction } = state;
  const { inSight } = sceneOf(nodes, ties, { day, focus, hops, direction }, NO_NUMBERS);
  const rows = inSight.flatMap((strand) => strand.ties.map((tie) => ({ ...tie, day })));
  return tableOf(supplyChainColumns, [rows]);
}
