import type { NextRequest } from "next/server";
import { mapLink } from "@/lib/link/map";
import { loadMeasures } from "../../../map/measures";
import { revisionFor } from "../../../revision";
import { answer } from "../../answer";

/** How many acts each country sent and received in a window, as JSON. */
export function GET(request: NextRequest) {
  const { state } = mapLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const { revision } = await revisionFor(state.rev);
    return { body: await loadMeasures(revision.number, state), frozen: revision.number === state.rev };
  });
}
