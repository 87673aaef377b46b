import { cache } from "react";
import type { MeasureRows } from "@/components/charts/map";
import { countActs, countMeasures } from "@/db/queries/measure-counts";
import { database } from "@/db/server";
import type { MapState } from "@/lib/link/map";
import { orderedWindow } from "@/lib/link/measures";
import { windowOf } from "@/lib/link/timeline";

/** How many acts each country sent and received in the window of a state. Asked for once per request. */
export const loadMeasures = cache(async (revision: number, state: MapState): Promise<MeasureRows> => {
  const db = database();
  const window = windowOf(orderedWindow(state));
  const [acts, sent, received] = await Promise.all([
    countActs(db, revision, window),
    countMeasures(db, revision, "sent", window),
    countMeasures(db, revision, "received", window),
  ]);
  return { acts, sent, received };
});
