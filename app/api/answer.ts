import { newestRevision } from "@/app/revision";
import { siteHealth } from "@/db/health";
import { entityTag, holdsTag } from "@/lib/entity-tag";
import { FOR_EVER } from "./for-ever";

/** Kept, but asked after each time: most often nothing was published since. */
const ASK_AGAIN = "no-cache";

/** What a route gives: the rows, and whether its address names the very revision that they are of. */
export type Answer = { body: unknown; frozen: boolean };

/**
 * Answers with JSON. Rows of a revision that the address names are kept for ever; others have a tag, and
 * a request that holds it already gets 304 without the rows being asked for. A failure while the database
 * is gone is a 503 with the reason; any other is thrown on, and becomes a 500.
 */
export function answer(request: Request, load: () => Promise<Answer>): Promise<Response> {
  return unlessGone(async () => {
    const tag = await tagOf(request);
    if (holdsTag(request.headers.get("If-None-Match"), tag))
      return new Response(null, { status: 304, headers: { "Cache-Control": ASK_AGAIN, ETag: tag } });
    const { body, frozen } = await load();
    const headers = frozen ? { "Cache-Control": FOR_EVER } : { "Cache-Control": ASK_AGAIN, ETag: tag };
    return Response.json(body, { headers });
  });
}

/**
 * Gives what `respond` gives, or where that fails while the database is gone a 503 with the reason; any other
 * failure is thrown on.
 *
 * @param head what the 503 says besides
 */
export async function unlessGone(
  respond: () => Promise<Response>,
  head: Record<string, string> = {},
): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    const health = await siteHealth();
    if (health.revision !== undefined) throw error;
    const headers = { "Cache-Control": "no-store", ...head };
    return Response.json({ status: "unavailable", reason: health.reason }, { status: 503, headers });
  }
}

/** Reads the revision before the rows are asked for: what is published in between makes the tag old, never wrong. */
async function tagOf(request: Request): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const { number } = await newestRevision();
  return entityTag({
    revision: number,
    build: process.env.CHOKEPOINT_BUILD ?? "",
    address: `${pathname}${search}`,
  });
}
