import type { Query } from "./describe-link";

/**
 * Each key of a query with each of its texts, in order. What is no text is left out: Next reads `__proto__=1&at=…`
 * into an object whose `at` holds the function of a list beside the text.
 */
export function queryPairs(query: Query): (readonly [string, string])[] {
  if (query instanceof URLSearchParams) return [...query];
  return Object.entries(query).flatMap(([key, value]) =>
    [value ?? []]
      .flat()
      .filter((text) => typeof text === "string")
      .map((text) => [key, text] as const),
  );
}
