import type { NextRequest } from "next/server";
import { holdsTag } from "@/lib/entity-tag";
import { unlessGone } from "../api/answer";
import { ORIGIN_HEADERS } from "../asked-origin";
import { revisionFor } from "../revision";
import { keepingHeaders, tagOf } from "./conditional";
import { streamOf } from "./stream";

/** What decides a file, as far as its address tells. */
type Asked = { query: string; rev: number | undefined; refused: readonly unknown[] };

/** A file: its parts, and the headers that say what it is. */
export type Answered = {
  parts: AsyncIterable<string | Uint8Array>;
  headers: Record<string, string>;
};

/** A notebook or another site may read what anyone may download. */
const FOR_ALL = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Link" };

/**
 * Answers with a file. A query that says nothing wrong, but is not the canonical one, is sent on to it, so
 * that one state has one address; what cannot be read is left out, and the file says so. What a
 * reader has already is not made again (304).
 *
 * @param make gives the file, and is called only when it is needed
 */
export async function answerFile(
  request: NextRequest,
  { query, rev, refused }: Asked,
  make: () => Promise<Answered>,
): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  const canonical = query === "" ? "" : `?${query}`;
  // Compared by what they say: how it was escaped, Next does not tell.
  const isCanonical = String(searchParams) === String(new URLSearchParams(query));
  if (refused.length === 0 && !isCanonical) return sentOn(`${pathname}${canonical}`);
  return unlessGone(async () => {
    const { revision } = await revisionFor(rev);
    const tag = tagOf({ path: pathname, revision: revision.number, query, leftOut: refused });
    const isFrozen = revision.number === rev && refused.length === 0;
    const kept = { ...keepingHeaders(tag, isFrozen), ...FOR_ALL, Vary: ORIGIN_HEADERS };
    if (holdsTag(request.headers.get("If-None-Match"), tag))
      return new Response(null, { status: 304, headers: kept });
    const { parts, headers } = await make();
    const links = [`<${pathname}${canonical}>; rel="canonical"`, headers.Link].filter(Boolean).join(", ");
    return new Response(streamOf(parts), { headers: { ...kept, ...headers, Link: links } });
  });
}

function sentOn(location: string): Response {
  return new Response(null, {
    status: 308,
    headers: { Location: location, "Cache-Control": "no-cache", ...FOR_ALL },
  });
}
