import type { NextRequest } from "next/server";
import { timelineLink } from "@/lib/link/timeline";
import { loadBeside } from "../../../timeline/load-beside";
import { answer } from "../../answer";

/** The acts before and after the open one of a state of the timeline, as JSON. */
export function GET(request: NextRequest) {
  const { state } = timelineLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const { revision, beside } = await loadBeside(state);
    return { body: beside, frozen: revision === state.rev };
  });
}
