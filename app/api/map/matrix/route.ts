import type { NextRequest } from "next/server";
import { mapLink } from "@/lib/link/map";
import { loadMatrix } from "../../../map/matrix";
import { revisionFor } from "../../../revision";
import { answer } from "../../answer";

/** Every tie to every initiative, as JSON. */
export function GET(request: NextRequest) {
  const { state } = mapLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const { revision } = await revisionFor(state.rev);
    return { body: await loadMatrix(revision.number), frozen: revision.number === state.rev };
  });
}
