import { type IsoDay, lastDay } from "@/lib/dates";
import { emptyNeeds } from "@/lib/graph/loss";
import { spellOf } from "@/lib/graph/standing";
import type { ChainTie } from "../strands";

/**
 * Every set of needs that a node is ever without a supplier for: what its box must have room to say.
 *
 * @param ties any order
 * @returns sets of requirements by node, each set once; nodes that never lack anything are missing
 */
export function lacksOf(ties: readonly ChainTie[]): Map<string, string[][]> {
  const fillings = ties.map((tie) => ({ ...spellOf(tie), to: tie.to, requirement: tie.requirement }));
  const days = new Set<IsoDay>();
  for (const { since, until } of fillings) {
    // Needs change only where a tie begins, surely or perhaps, and where one has surely ended.
    if (since) days.add(since.on).add(lastDay(since));
    if (until) days.add(lastDay(until));
  }
  const lacks = new Map<string, Map<string, string[]>>();
  for (const day of days)
    for (const [node, needs] of emptyNeeds(fillings, day)) {
      const known = lacks.get(node) ?? new Map<string, string[]>();
      lacks.set(node, known.set(needs.join(" "), needs));
    }
  return new Map([...lacks].map(([node, sets]) => [node, [...sets.values()]]));
}
