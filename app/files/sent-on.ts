/** A notebook or another site may read what anyone may download. */
export const FOR_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
} as const;

/** Whether two queries say the same in the same order: how they were escaped, Next does not tell. */
export function isSameQuery(asked: URLSearchParams, canonical: string): boolean {
  return String(asked) === String(new URLSearchParams(canonical));
}

/** Sends a reader on to the one address of what was asked for. */
export function sentOn(location: string): Response {
  return new Response(null, {
    status: 308,
    headers: { Location: location, "Cache-Control": "no-cache", ...FOR_ALL },
  });
}
