import type { MapState } from "@/lib/link/map";
import type { MeasureSide } from "@/lib/link/measures";
import { timelineLink } from "@/lib/link/timeline";

/** The timeline with exactly the acts that a country's number counts. */
export function timelineHref(
  { from, to, rev }: Pick<MapState, "from" | "to" | "rev">,
  side: MeasureSide,
  country: string,
): string {
  const who = side === "sent" ? { sender: [country] } : { target: [country] };
  return timelineLink.href({ ...timelineLink.empty, ...who, from, to, rev });
}
