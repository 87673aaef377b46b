/**
 * Moves heights apart until no two are nearer than `gap`, each as near to its own as the others
 * allow, and all within the floor and the ceiling as long as there is room.
 *
 * @param heights any order, px from the top; equal ones keep their order
 * @returns in the order of `heights`; none for none
 */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let least = top;
  for (const one of order) {
    one.height = Math.max(one.height, least);
    least = one.height + gap;
  }
  let most = bottom;
  for (const one of [...order].reverse()) {
    one.height = Math.min(one.height, most);
    most = one.height - gap;
  }
  const placed = new Map(order.map(({ index, height }) => [index, height]));
  return heights.map((height, index) => placed.get(index) ?? height);
}
