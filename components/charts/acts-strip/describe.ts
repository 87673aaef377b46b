import { SENDER_GROUPS } from "@/lib/vocabulary";
import type { FrontWords } from "@/lib/words/front";
import type { QuarterActs } from "./layout";

/**
 * One true sentence about the acts from a year on: how many, from where, and in which quarter
 * most of them were announced (the first one, where several are alike).
 */
export function describeActsStrip(
  counts: readonly QuarterActs[],
  fromYear: number,
  { home, vocabulary }: FrontWords,
): string {
  const shown = counts.filter(({ quarter }) => Number(quarter.slice(0, 4)) >= fromYear);
  const perQuarter = new Map<string, number>();
  for (const { quarter, acts } of shown) perQuarter.set(quarter, (perQuarter.get(quarter) ?? 0) + acts);
  const total = sum(shown);
  const [busiest] = [...perQuarter].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (total === 0 || !busiest) return home.acts.none(fromYear);
  const groups = SENDER_GROUPS.map((group) => ({
    name: vocabulary.group[group],
    acts: sum(shown.filter((count) => count.group === group)),
  }))
    .filter(({ acts }) => acts > 0)
    .sort((a, b) => b.acts - a.acts);
  return home.acts.sentence({
    fromYear,
    total,
    first: groups[0],
    second: groups[1],
    quarter: busiest[0],
    inQuarter: busiest[1],
    earlier: sum(counts) - total,
  });
}

function sum(counts: readonly QuarterActs[]): number {
  return counts.reduce((all, { acts }) => all + acts, 0);
}
