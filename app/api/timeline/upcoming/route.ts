import type { NextRequest } from "next/server";
import { timelineLink } from "@/lib/link/timeline";
import { loadUpcoming } from "../../../timeline/load-upcoming";
import { answer } from "../../answer";

/** The dates still to come of one state of the timeline, as JSON. */
export function GET(request: NextRequest) {
  const { state } = timelineLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const rows = await loadUpcoming(state);
    return { body: rows, frozen: rows.revision === state.rev };
  });
}
