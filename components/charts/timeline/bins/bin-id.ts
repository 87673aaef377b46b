import { LANE_KEYS, type LaneKey } from "@/lib/lanes";
import type { DrawnBin } from "./layout-bins";

/** What a bin is called among the stops of a drawing; no event can have such an id. */
export function binId({ lane, days }: Pick<DrawnBin, "lane" | "days">): string {
  return `bin:${lane}:${days.first}`;
}

/** The lane that {@link binId} wrote into an id; none for what it did not write. */
export function laneOfBin(id: string): LaneKey | undefined {
  return LANE_KEYS.find((key) => id.startsWith(`bin:${key}:`));
}
