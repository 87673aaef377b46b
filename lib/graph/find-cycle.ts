/** A directed tie between two ids. */
export type Edge = { from: string; to: string };

/**
 * One directed cycle, as the ids along it with the first repeated at the end; `undefined`
 * when there is none. Depth-first search with three colours, linear in the edges.
 */
export function findCycle(edges: readonly Edge[]): string[] | undefined {
  const next = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = next.get(edge.from);
    if (known) known.push(edge);
    else next.set(edge.from, [edge]);
  }
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; leaving: boolean }[] = [{ id: start, leaving: false }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (step.leaving) {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
      } else if (onPath.has(step.id)) {
        return [...path.slice(path.indexOf(step.id)), step.id];
      } else if (!done.has(step.id)) {
        path.push(step.id);
        onPath.add(step.id);
        stack.push({ id: step.id, leaving: true });
        for (const { to } of next.get(step.id) ?? []) stack.push({ id: to, leaving: false });
      }
    }
  }
  return undefined;
}
