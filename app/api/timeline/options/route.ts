import type { NextRequest } from "next/server";
import { filterFor } from "@/app/timeline/filter-for";
import { COUNTED_FILTERS, countOptions } from "@/db/queries/act-counts";
import { database } from "@/db/server";
import { timelineLink } from "@/lib/link/timeline";
import { isOneOf } from "@/lib/vocabulary";
import { answer } from "../../answer";

/** How many acts each option of the filter named by `filter` would leave, under the rest of the query, as JSON. */
export function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams;
  const key = query.get("filter") ?? "";
  if (!isOneOf(COUNTED_FILTERS, key)) {
    const problem = `filter: not one of ${COUNTED_FILTERS.join(", ")}`;
    return Response.json({ problem }, { status: 400, headers: { "Cache-Control": "no-cache" } });
  }
  const { state } = timelineLink.read(query);
  return answer(request, async () => {
    const { revision, filter } = await filterFor(state);
    return {
      body: await countOptions(database(), revision.number, filter, key),
      frozen: revision.number === state.rev,
    };
  });
}
