import type { NextRequest } from "next/server";
import { timelineLink } from "@/lib/link/timeline";
import { loadTimeline } from "../../timeline/load";
import { answer } from "../answer";

/** The rows of one state of the timeline, as JSON. */
export function GET(request: NextRequest) {
  const { state } = timelineLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const rows = await loadTimeline(state);
    return { body: rows, frozen: rows.revision === state.rev };
  });
}
