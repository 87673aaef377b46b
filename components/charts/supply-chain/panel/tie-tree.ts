import { compareText } from "@/lib/compare-text";
import type { Direction } from "@/lib/graph/reach";
import type { ChainTie, Strand } from "../strands";

/** A tie in a nested list, with the ties beyond it. */
export type Branch<Tie extends ChainTie = ChainTie> = {
  strand: Strand<Tie>;
  /** The node at its far end. */
  node: string;
  /** Whether that node has its ties at another place of the list, nearer to the root or before this one. */
  isElsewhere: boolean;
  branches: Branch<Tie>[];
};

/**
 * All ties one way from a node as a nested list: every tie once, and the ties of each node once,
 * where it is met first, so that circles end and nothing is told twice.
 *
 * @param strands those of the way, in any order
 * @returns by need, then by the far end; none for a node without ties that way
 */
export function tieTree<Tie extends ChainTie>(
  strands: readonly Strand<Tie>[],
  root: string,
  way: Direction,
): Branch<Tie>[] {
  const [near, far] = way === "upstream" ? (["to", "from"] as const) : (["from", "to"] as const);
  const own = new Map<string, Strand<Tie>[]>();
  for (const strand of strands) own.set(strand[near], [...(own.get(strand[near]) ?? []), strand]);
  const branchesOf = (node: string): Branch<Tie>[] =>
    (own.get(node) ?? [])
      .toSorted((a, b) => compareText(a.requirement, b.requirement) || compareText(a[far], b[far]))
      .map((strand) => ({ strand, node: strand[far], isElsewhere: false, branches: [] }));
  const tree = branchesOf(root);
  const met = new Set([root]);
  // Level by level: a node has its ties where it is nearest to the root.
  for (const branch of nextLevels(tree)) {
    branch.isElsewhere = met.has(branch.node) && (own.get(branch.node) ?? []).length > 0;
    if (met.has(branch.node)) continue;
    met.add(branch.node);
    branch.branches = branchesOf(branch.node);
  }
  return tree;
}

/** All branches of a tree that may grow while they are read, those nearest to the root first. */
function* nextLevels<Tie extends ChainTie>(tree: readonly Branch<Tie>[]): Generator<Branch<Tie>> {
  const waiting = [...tree];
  for (const branch of waiting) {
    yield branch;
    waiting.push(...branch.branches);
  }
}
