import type { NextRequest } from "next/server";
import { timelineLink } from "@/lib/link/timeline";
import { loadOverview } from "../../../timeline/load-overview";
import { answer } from "../../answer";

/** The months of one state of the timeline, whatever its window, as JSON. */
export function GET(request: NextRequest) {
  const { state } = timelineLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const rows = await loadOverview(state);
    return { body: rows, frozen: rows.revision === state.rev };
  });
}
