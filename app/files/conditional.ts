import { entityTag } from "@/lib/entity-tag";
import { FOR_EVER } from "../api/for-ever";

/** What decides an answer: the path with its ending, the revision, the canonical query with what was left out of it, and the day if it names one. */
export type Decisive = {
  path: string;
  revision: number;
  query: string;
  leftOut?: readonly unknown[];
  day?: string | undefined;
};

/** A tag of an answer's content: another one when the rows or the code that writes them are others. */
export function tagOf({ path, revision, query, leftOut = [], day }: Decisive): string {
  const address = JSON.stringify([path, query, leftOut, day]);
  return entityTag({ revision, build: process.env.CHOKEPOINT_BUILD ?? "", address });
}

/** The headers by which an answer is kept: for ever where its address names the revision, else until its tag is another. */
export function keepingHeaders(tag: string, isFrozen: boolean): Record<string, string> {
  return { ETag: tag, "Cache-Control": isFrozen ? FOR_EVER : "no-cache" };
}
