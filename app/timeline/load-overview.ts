import type { OverviewRows } from "@/components/charts/timeline";
import { countActsPerMonth, findSpan } from "@/db/queries/overview";
import { database } from "@/db/server";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";

/** The months of one state of the timeline, whatever its window, and the span of the whole record. */
export async function loadOverview(state: TimelineState): Promise<OverviewRows> {
  const { revision, filter } = await filterFor(state);
  const [span, months] = await Promise.all([
    findSpan(database(), revision.number, filter),
    countActsPerMonth(database(), revision.number, filter),
  ]);
  return { revision: revision.number, span: span ?? null, months };
}
