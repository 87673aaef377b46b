import type { IsoDay } from "@/lib/dates";
import { type ChainTie, type Strand, strandsOn } from "./strands";

/** What became of a tie between two days. */
export type Turn = "lost" | "gained";

/** Two days compared: the ties that stood on the first and no longer do, and those that stand and did not then. */
export type Compared<Tie extends ChainTie = ChainTie> = {
  /** In the order given. */
  lost: Strand<Tie>[];
  gained: Strand<Tie>[];
  turns: ReadonlyMap<string, Turn>;
};

/**
 * What was lost and gained since an earlier day.
 *
 * @param strands as they stand on the later day
 */
export function compareDays<Tie extends ChainTie>(
  strands: readonly Strand<Tie>[],
  since: IsoDay,
): Compared<Tie> {
  const then = strandsOn(
    strands.flatMap(({ ties }) => ties),
    since,
  );
  const stood = new Set(then.filter(stands).map(({ id }) => id));
  const lost = strands.filter((strand) => stood.has(strand.id) && !stands(strand));
  const gained = strands.filter((strand) => !stood.has(strand.id) && stands(strand));
  const turns = new Map<string, Turn>();
  for (const { id } of lost) turns.set(id, "lost");
  for (const { id } of gained) turns.set(id, "gained");
  return { lost, gained, turns };
}

function stands({ state }: Strand): boolean {
  return state === "standing" || state === "changed";
}
