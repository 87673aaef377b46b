import { compareText } from "@/lib/compare-text";
import type { SenderGroup } from "@/lib/vocabulary";
import type { ChainTie, Cut, Strand } from "./strands";

/** What a list calls a node by. */
export type NodeNames = ReadonlyMap<string, { name: string; group: SenderGroup }>;

/** Who stands behind a node, and whom a measure keeps from it. */
export type Behind = {
  standing: { id: string; name: string; group: SenderGroup; share: number | null }[];
  cut: { id: string; name: string; by: Cut }[];
};

/**
 * Who supplies a node on a day, the largest known share first, and whose tie to it a measure has
 * cut; one that fills one need and is cut off from another is in both. Of one that fills several
 * needs, the largest known share is told.
 *
 * @param strands those that lead to it, in any order
 */
export function behindOf(strands: readonly Strand<ChainTie>[], names: NodeNames): Behind {
  const standing = new Map<string, Behind["standing"][number]>();
  const cut = new Map<string, Behind["cut"][number]>();
  for (const { from, state, share, cut: by } of strands) {
    const { name, group } = names.get(from) ?? { name: from, group: "other" as const };
    if (state === "standing" || state === "changed") {
      const known = standing.get(from)?.share ?? null;
      const largest = known === null || share === null ? (known ?? share) : Math.max(known, share);
      standing.set(from, { id: from, name, group, share: largest });
    }
    if (state === "cut" && by) cut.set(`${from} ${by.event}`, { id: from, name, by });
  }
  return {
    standing: [...standing.values()].sort(
      (a, b) => (b.share ?? -1) - (a.share ?? -1) || compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    cut: [...cut.values()].sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id) || compareText(a.by.event, b.by.event),
    ),
  };
}
