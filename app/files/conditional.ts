import { createHash } from "node:crypto";
import { FOR_EVER } from "../api/for-ever";

/** Raised when the same rows are written otherwise, so that no reader keeps them as they were written before. */
const FORM = 1;

/** What decides an answer: the path with its ending, the revision, and the canonical query with what was left out of it. */
export type Decisive = { path: string; revision: number; query: string; leftOut?: readonly unknown[] };

/** A tag of an answer's content. It is a weak one, because a server on the way may compress the answer. */
export function tagOf({ path, revision, query, leftOut = [] }: Decisive): string {
  const text = JSON.stringify([FORM, path, revision, query, leftOut]);
  return `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/** Whether a request already has the content of a tag, by its `If-None-Match`. */
export function hasAlready(headers: Headers, tag: string): boolean {
  const known = headers.get("if-none-match");
  if (known === null) return false;
  const bare = (text: string) => text.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((one) => bare(one) === bare(tag));
}

/** The headers by which an answer is kept: for ever where its address names the revision, else until its tag is another. */
export function keepingHeaders(tag: string, isFrozen: boolean): Record<string, string> {
  return { ETag: tag, "Cache-Control": isFrozen ? FOR_EVER : "no-cache" };
}
