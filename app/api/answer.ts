import { siteHealth } from "@/db/health";
import { FOR_EVER } from "./for-ever";

/** What a route gives: the rows, and whether its address names the very revision that they are of. */
export type Answer = { body: unknown; frozen: boolean };

/**
 * Answers with JSON. A failure while the database is gone is a 503 with the reason; any other
 * is thrown on, and becomes a 500.
 */
export function answer(load: () => Promise<Answer>): Promise<Response> {
  return unlessGone(async () => {
    const { body, frozen } = await load();
    return Response.json(body, { headers: { "Cache-Control": frozen ? FOR_EVER : "no-cache" } });
  });
}

/** Gives what `respond` gives, or where that fails while the database is gone a 503 with the reason; any other failure is thrown on. */
export async function unlessGone(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    const health = await siteHealth();
    if (health.revision !== undefined) throw error;
    return Response.json({ status: "unavailable", reason: health.reason }, { status: 503 });
  }
}
