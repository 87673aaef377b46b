import type { NextRequest } from "next/server";
import { revisionFor } from "@/app/revision";
import { listSuggestions } from "@/db/queries/suggestions";
import { database } from "@/db/server";
import { timelineLink } from "@/lib/link/timeline";
import { answer } from "../answer";

/** Actors, countries and events that a reader may mean by the words of `q`, as JSON. */
export function GET(request: NextRequest) {
  const { q, rev } = timelineLink.read(request.nextUrl.searchParams).state;
  return answer(request, async () => {
    const { revision } = await revisionFor(rev);
    return {
      body: await listSuggestions(database(), revision.number, q ?? ""),
      frozen: revision.number === rev,
    };
  });
}
