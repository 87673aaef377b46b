/** The id of a step in the page, by its place from 0 on. */
export function stepId(place: number): string {
  return `step-${place + 1}`;
}

const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ["j", 1],
  ["ArrowRight", 1],
  ["k", -1],
  ["ArrowLeft", -1],
]);

/**
 * The place to which a key leads from another.
 *
 * @param place from 0 on; -1 before the first
 * @returns none for a key that leads nowhere, and at either end
 */
export function nextPlace(key: string, place: number, steps: number): number | undefined {
  const way = WAYS.get(key) ?? WAYS.get(key.toLowerCase());
  if (way === undefined) return undefined;
  const next = place + way;
  return next >= 0 && next < steps ? next : undefined;
}
