import type { Query } from "./describe-link";
import { queryPairs } from "./query-pairs";

/** A query in two: the keys that are asked for, and all others. Each value as it was given, in order. */
export function apart(
  query: Query,
  keys: readonly string[],
): { own: URLSearchParams; rest: URLSearchParams } {
  const own = new URLSearchParams();
  const rest = new URLSearchParams();
  for (const [key, text] of queryPairs(query)) (keys.includes(key) ? own : rest).append(key, text);
  return { own, rest };
}
