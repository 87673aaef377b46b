import type { NextRequest } from "next/server";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { loadFrame } from "../../../supply-chain/frame";
import { answer } from "../../answer";

/** Where everything in one state of the supply chain stands, as JSON. */
export function GET(request: NextRequest) {
  const { state } = supplyChainLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const body = await loadFrame(state);
    return { body, frozen: state.rev === body.revision };
  });
}
