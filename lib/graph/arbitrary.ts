import fc from "fast-check";
import type { Need, Supply } from "./loss";

/** Node ids of arbitrary graphs: few, so that ties meet. */
export const IDS = Array.from({ length: 9 }, (_, place) => `n${place}`);

const supply = fc.record({
  from: fc.constantFrom(...IDS),
  to: fc.constantFrom(...IDS),
  requirement: fc.constantFrom("a", "b"),
  stands: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
});

/** Needs of any small graph, circles and ties to oneself included; some without a supplier. */
export const anyNeeds: fc.Arbitrary<Need[]> = fc.array(supply, { maxLength: 24 }).map((rows) => {
  const needs = new Map<string, Need>();
  rows.forEach(({ stands, ...tie }, place) => {
    const key = `${tie.to} ${tie.requirement}`;
    const need = needs.get(key) ?? { of: tie.to, requirement: tie.requirement, filled: [], ended: [] };
    const named: Supply = { id: String(place), ...tie };
    (stands ? need.filled : need.ended).push(named);
    needs.set(key, need);
  });
  return [...needs.values()];
});

/** Ids to take away. */
export const anyTaken = fc.uniqueArray(fc.constantFrom(...IDS, "elsewhere"), { maxLength: 4 });

/** The definition of what is lost, word for word: looked at again and again until nothing more falls. */
export function slowLosses(needs: readonly Need[], taken: readonly string[]): Set<string> {
  const lost = new Set(taken);
  for (let before = -1; before !== lost.size; ) {
    before = lost.size;
    for (const { of, filled } of needs) if (filled.every(({ from }) => lost.has(from))) lost.add(of);
  }
  return lost;
}
