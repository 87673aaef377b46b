import { SENDER_COLOURS } from "@/lib/colours";
import type { SenderGroup } from "@/lib/vocabulary";

/** The colour of a sender, for libraries that do not read the style sheet. */
export function laneColour(lane: SenderGroup): string {
  return SENDER_COLOURS.light[lane];
}

/** The height of a drawing that does not grow, px. */
export const HEIGHT = 640;
