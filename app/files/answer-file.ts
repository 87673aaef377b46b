import type { NextRequest } from "next/server";
import { holdsTag } from "@/lib/entity-tag";
import { unlessGone } from "../api/answer";
import { ORIGIN_HEADERS } from "../asked-origin";
import { revisionFor } from "../revision";
import { keepingHeaders, tagOf } from "./conditional";
import { FOR_ALL, isSameQuery, sentOn } from "./sent-on";
import { streamOf } from "./stream";

/** Where a file stands, as its reader wrote it. */
type Address = { pathname: string; searchParams: URLSearchParams };

/** What decides a file, as far as its address tells. */
export type AskedFile = {
  /** The canonical query, without its question mark, */
  query: string;
  /** and the canonical path, where it is not the one that was asked for. */
  path?: string;
  /** The revision that the file is of when its address names it; none where it hangs on the newest one too. */
  rev: number | undefined;
  /** What of the query could not be read. */
  refused: readonly unknown[];
  /** The address as the reader wrote it, where Next tells another one. */
  given?: Address;
  /** The day that the file names, if it does: tomorrow it is another one. */
  day?: string | undefined;
};

/** A file: its parts, and the headers that say what it is. */
export type Answered = {
  parts: AsyncIterable<string | Uint8Array>;
  headers: Record<string, string>;
  /** Whether it stays for ever what it is, where only loading it tells; otherwise its address does. */
  isFrozen?: boolean;
  /** 200 unless it says otherwise. */
  status?: number;
};

/**
 * Answers with a file. A query that says nothing wrong, but is not the canonical one, is sent on to it, so
 * that one state has one address; what cannot be read is left out, and the file says so. What a
 * reader has already is not made again (304). While the database is gone, 503 with the reason.
 *
 * @param make gives the file, and is called only when it is needed
 */
export async function answerFile(
  request: NextRequest,
  { query, rev, refused, day, given = request.nextUrl, path = given.pathname }: AskedFile,
  make: () => Promise<Answered>,
): Promise<Response> {
  const canonical = query === "" ? path : `${path}?${query}`;
  const isCanonical = given.pathname === path && isSameQuery(given.searchParams, query);
  if (refused.length === 0 && !isCanonical) return sentOn(canonical);
  return unlessGone(async () => {
    const { revision } = await revisionFor(rev);
    const tag = tagOf({ path, revision: revision.number, query, leftOut: refused, day });
    const isNamed = revision.number === rev && refused.length === 0;
    const common = { ...FOR_ALL, Vary: ORIGIN_HEADERS };
    if (holdsTag(request.headers.get("If-None-Match"), tag))
      return new Response(null, { status: 304, headers: { ...keepingHeaders(tag, isNamed), ...common } });
    const { parts, headers, isFrozen = isNamed, status = 200 } = await make();
    const own = status === 200 && `<${canonical}>; rel="canonical"`;
    const links = [own, headers.Link].filter(Boolean).join(", ");
    return new Response(streamOf(parts), {
      status,
      headers: { ...keepingHeaders(tag, isFrozen), ...common, ...headers, ...(links && { Link: links }) },
    });
  }, FOR_ALL);
}
