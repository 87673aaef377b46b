import type { NextRequest } from "next/server";
import { findEventDetail } from "@/db/queries/event-detail";
import { database } from "@/db/server";
import { isPossibleId } from "@/lib/link/record";
import { timelineLink } from "@/lib/link/timeline";
import { revisionFor } from "../../../revision";
import { answer } from "../../answer";

/** One event with everything known about it, as JSON; `null` when it is not in the revision. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/events/[id]">) {
  const { id } = await params;
  const { rev } = timelineLink.read(request.nextUrl.searchParams).state;
  return answer(request, async () => {
    const { revision } = await revisionFor(rev);
    const event = isPossibleId(id) ? await findEventDetail(database(), revision.number, id) : undefined;
    return { body: event ?? null, frozen: revision.number === rev };
  });
}
