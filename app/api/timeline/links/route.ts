import type { NextRequest } from "next/server";
import { timelineLink } from "@/lib/link/timeline";
import { loadLinks } from "../../../timeline/load-links";
import { answer } from "../../answer";

/** The links between events that one state of the timeline draws, as JSON. */
export function GET(request: NextRequest) {
  const { state } = timelineLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const { revision, ...links } = await loadLinks(state);
    return { body: links, frozen: revision === state.rev };
  });
}
