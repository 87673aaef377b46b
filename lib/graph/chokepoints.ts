import type { Need, Supply } from "./loss";

/** Something that can be taken away at once, such as a node, or a jurisdiction with all that it reaches. */
export type Removal = { id: string; nodes: readonly string[] };

/** How many removals one word of a set holds. */
const BITS = 32;

/**
 * Which of the removals, each alone, loses a node: its chokepoints.
 *
 * For all removals at once: the set of those that lose a node is the union, over its needs, of
 * what loses every one of that need's suppliers, and those that take the node itself. The least
 * solution, reached by a worklist, is exactly what {@link lossesOf} gives for one removal after
 * the other (its rule, read for a set of worlds at a time; on a graph without alternatives these
 * are the dominators of Lengauer and Tarjan 1979). Ties × removals / 32 steps without circles.
 *
 * @param needs those of one day; what is lost already, with nothing taken away, has every removal
 *   as a chokepoint, and is better asked before
 * @param removals in any order
 * @returns ids in the order of `removals`; none for a node that no need speaks of, but what takes it
 */
export function chokepointsOf<Tie extends Supply>(
  needs: readonly Need<Tie>[],
  removals: readonly Removal[],
  node: string,
): string[] {
  const upstream = needsAbove(needs, node);
  const words = Math.ceil(removals.length / BITS);
  const sets = new Map<string, Uint32Array>();
  const setOf = (id: string) => {
    const known = sets.get(id);
    if (known) return known;
    const set = new Uint32Array(words);
    sets.set(id, set);
    return set;
  };
  removals.forEach(({ nodes }, place) => {
    for (const id of nodes) add(setOf(id), place);
  });

  const feeds = new Map<string, Need<Tie>[]>();
  for (const need of upstream)
    for (const { from } of need.filled) feeds.set(from, [...(feeds.get(from) ?? []), need]);
  const common = new Uint32Array(words);
  const waiting = new Set(upstream);
  for (const need of waiting) {
    waiting.delete(need);
    common.fill(0xffffffff);
    for (const { from } of need.filled) intersect(common, setOf(from));
    if (!unite(setOf(need.of), common)) continue;
    for (const fed of feeds.get(need.of) ?? []) waiting.add(fed);
  }
  const found = setOf(node);
  return removals.filter((_, place) => has(found, place)).map(({ id }) => id);
}

/** The needs on which a node hangs, each once; without circles those of a supplier come before what it feeds, and are settled by then. */
function needsAbove<Tie extends Supply>(needs: readonly Need<Tie>[], node: string): Need<Tie>[] {
  const own = new Map<string, Need<Tie>[]>();
  for (const need of needs) own.set(need.of, [...(own.get(need.of) ?? []), need]);
  const seen = new Set([node]);
  const finished: Need<Tie>[] = [];
  const path = [{ id: node, next: suppliersOf(own.get(node)) }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const id = top.next.pop();
    if (id === undefined) {
      finished.push(...(own.get(top.id) ?? []));
      path.pop();
    } else if (!seen.has(id)) {
      seen.add(id);
      path.push({ id, next: suppliersOf(own.get(id)) });
    }
  }
  return finished;
}

function suppliersOf(needs: readonly Need[] | undefined): string[] {
  return (needs ?? []).flatMap(({ filled }) => filled.map(({ from }) => from));
}

function add(set: Uint32Array, place: number): void {
  const word = Math.floor(place / BITS);
  set[word] = (set[word] ?? 0) | (1 << (place % BITS));
}

function has(set: Uint32Array, place: number): boolean {
  return ((set[Math.floor(place / BITS)] ?? 0) & (1 << (place % BITS))) !== 0;
}

function intersect(set: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}

/** Adds what `other` has, and says whether that was new. */
function unite(set: Uint32Array, other: Uint32Array): boolean {
  let grew = false;
  for (let word = 0; word < set.length; word++) {
    const both = ((set[word] ?? 0) | (other[word] ?? 0)) >>> 0;
    grew ||= both !== set[word];
    set[word] = both;
  }
  return grew;
}
