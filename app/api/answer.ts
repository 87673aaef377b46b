import { newestRevision } from "@/app/revision";
import { siteHealth } from "@/db/health";
import { entityTag, holdsTag } from "@/lib/entity-tag";
import { FOR_EVER } from "./for-ever";

/** Kept, but asked after each time: most often nothing was published since. */
const ASK_AGAIN = "no-cache";

/** What a route gives: the rows, and whether its address names the very revision that they are of. */
export type Answer = { body: unknown; frozen: boolean };

/** The same for a file: its text, what kind of text that is, and what else its head says. */
export type FileAnswer = {
  text: string;
  type: string;
  frozen: boolean;
  head?: Record<string, string>;
  /** 200 unless it says otherwise. */
  status?: number;
};

/**
 * Answers with JSON. Rows of a revision that the address names are kept for ever; others have a tag, and
 * a request that holds it already gets 304 without the rows being asked for. A failure while the database
 * is gone is a 503 with the reason; any other is thrown on, and becomes a 500.
 */
export function answer(request: Request, load: () => Promise<Answer>): Promise<Response> {
  return answerFile(request, async () => {
    const { body, frozen } = await load();
    return { text: JSON.stringify(body), type: "application/json", frozen };
  });
}

/**
 * The same for a text of any kind.
 *
 * @param also what else the text hangs on, besides the revision, the code and the address
 */
export function answerFile(request: Request, load: () => Promise<FileAnswer>, also = ""): Promise<Response> {
  return unlessGone(async () => {
    const tag = await tagOf(request, also);
    if (holdsTag(request.headers.get("If-None-Match"), tag))
      return new Response(null, { status: 304, headers: { "Cache-Control": ASK_AGAIN, ETag: tag } });
    const { text, type, frozen, head, status = 200 } = await load();
    const kept = frozen ? { "Cache-Control": FOR_EVER } : { "Cache-Control": ASK_AGAIN, ETag: tag };
    return new Response(text, { status, headers: { "Content-Type": type, ...kept, ...head } });
  });
}

/** Gives what `respond` gives, or where that fails while the database is gone a 503 with the reason; any other failure is thrown on. */
export async function unlessGone(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    const health = await siteHealth();
    if (health.revision !== undefined) throw error;
    const headers = { "Cache-Control": "no-store" };
    return Response.json({ status: "unavailable", reason: health.reason }, { status: 503, headers });
  }
}

/** Reads the revision before the rows are asked for: what is published in between makes the tag old, never wrong. */
async function tagOf(request: Request, also: string): Promise<string> {
  const { pathname, search } = new URL(request.url);
  const { number } = await newestRevision();
  return entityTag({
    revision: number,
    build: process.env.CHOKEPOINT_BUILD ?? "",
    address: `${pathname}${search}${also && ` ${also}`}`,
  });
}
