import type { NextRequest } from "next/server";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { loadSupplyChain } from "../../supply-chain/load";
import { answer } from "../answer";

/** The rows of one state of the supply chain, as JSON. */
export function GET(request: NextRequest) {
  const { state } = supplyChainLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const body = await loadSupplyChain(state);
    return { body, frozen: state.rev === body.revision };
  });
}
