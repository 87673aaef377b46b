import type { Query } from "./describe-link";

/** A query in two: the keys that are asked for, and all others. Each value as it was given, in order. */
export function apart(
  query: Query,
  keys: readonly string[],
): { own: URLSearchParams; rest: URLSearchParams } {
  const own = new URLSearchParams();
  const rest = new URLSearchParams();
  const pairs: (readonly [string, string])[] =
    query instanceof URLSearchParams
      ? [...query]
      : Object.entries(query).flatMap(([key, value]) =>
          (typeof value === "string" ? [value] : (value ?? [])).map((text) => [key, text] as const),
        );
  for (const [key, text] of pairs) (keys.includes(key) ? own : rest).append(key, text);
  return { own, rest };
}
