import type { LaneKey } from "@/lib/lanes";
import { timelineWords } from "@/lib/words/timeline";

/** Who is compared, and what ids are called. */
export type LaneNames = { nameOf: (id: string) => string; compare: readonly [string, string] | undefined };

/** What a lane is called: a group of countries, a family of measures, or one of two senders. */
export function laneName(key: LaneKey, { nameOf, compare }: LaneNames): string {
  const { vocabulary, timeline } = timelineWords();
  if (key === "above" || key === "below") return nameOf(compare?.[key === "above" ? 0 : 1] ?? "");
  if (key === "no-target") return timeline.lane.none;
  const names: Record<Exclude<LaneKey, "no-target" | "above" | "below">, string> = {
    ...vocabulary.group,
    ...vocabulary.family,
  };
  return names[key];
}
