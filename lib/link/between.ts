/**
 * The canonical address of what changed between two revisions, for pages that say nothing else of it: the whole
 * description of that link would be a part of every chart's script.
 */
export function betweenHref(from: number, to: number): string {
  return `/changes?from=${from}&to=${to}`;
}
