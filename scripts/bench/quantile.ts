/**
 * The value below which a share of the runs lies, by the nearest rank: `quantile(runs, 0.95)` of
 * 30 runs is the 29th smallest.
 *
 * @param share above 0, at most 1
 * @throws when there are no runs
 */
export function quantile(runs: readonly number[], share: number): number {
  const value = runs.toSorted((a, b) => a - b)[Math.ceil(runs.length * share) - 1];
  if (value === undefined) throw new Error("Of no runs there is no quantile.");
  return value;
}
