import { type IsoDay, lastDay } from "@/lib/dates";
import { spellOf } from "@/lib/graph/standing";
import type { ChainTie } from "./strands";

/**
 * The days on which anything about the ties may become other than it was the day before: where one
 * begins or ends, perhaps or surely. Between two of them every day looks the same.
 *
 * @returns in order, each once; none for no dated ties
 */
export function epochsOf(ties: readonly ChainTie[]): IsoDay[] {
  const days = ties.flatMap((tie) => {
    const { since, until } = spellOf(tie);
    return [since, until].flatMap((date) => (date ? [date.on, lastDay(date)] : []));
  });
  return [...new Set(days)].sort();
}
