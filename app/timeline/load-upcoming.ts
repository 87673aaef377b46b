import type { UpcomingRows } from "@/components/charts/timeline";
import { listUpcoming } from "@/db/queries/upcoming";
import { database } from "@/db/server";
import { newestDay } from "@/lib/link/supply-chain";
import type { TimelineState } from "@/lib/link/timeline";
import { filterFor } from "./filter-for";

/** Dates that are listed at most. */
const MOST = 100;

/**
 * The dates of a state's acts that lie after the last day to which its revision was checked; never
 * the reader's own day. Mostly none.
 */
export async function loadUpcoming(state: TimelineState): Promise<UpcomingRows> {
  const { revision, filter } = await filterFor(state);
  const { number, checkedTo } = revision;
  const asked = { after: newestDay(checkedTo), limit: MOST };
  return { revision: number, checkedTo, dates: await listUpcoming(database(), number, filter, asked) };
}
