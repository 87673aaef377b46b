import { notFound, permanentRedirect } from "next/navigation";
import type { Opened } from "@/components/records/RecordPage";
import { findRenamed } from "@/db/queries/addresses";
import { database } from "@/db/server";
import type { Query } from "@/lib/link/describe-link";
import { canonicalId, type RecordNoun, recordLink } from "@/lib/link/record";
import { revisionFor } from "./revision";

/**
 * Reads a record's address: the revision it shows and what of it was left out. A country's
 * code in small letters is sent on to the one in capitals, with its query.
 */
export async function openRecord(noun: RecordNoun, id: string, query: Query): Promise<Opened> {
  const canonical = canonicalId({ noun, id });
  if (canonical !== id) permanentRedirect(withQuery(recordLink(noun, canonical).path, query));
  const link = recordLink(noun, id);
  const { state, refused } = link.read(query);
  const { revision, found } = await revisionFor(state.rev);
  const rev = found ? state.rev : undefined;
  return {
    revision: revision.number,
    publishedAt: revision.publishedAt,
    rev,
    refused: found ? refused : [...refused, { key: "rev", text: String(state.rev), reason: "not-in-record" }],
    href: link.href({ rev }),
    presentHref: link.path,
  };
}

/** Ends a page whose record is not in the revision: sends it on where the id was changed, else nothing stands there. */
export async function leaveMissing(
  noun: RecordNoun,
  id: string,
  query: Query,
  revision: number,
): Promise<never> {
  const current = await findRenamed(database(), revision, noun, id);
  if (current) permanentRedirect(withQuery(recordLink(noun, current).path, query));
  notFound();
}

function withQuery(path: string, query: Query): string {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query).flatMap(pairsOf);
  const text = new URLSearchParams(pairs).toString();
  return text === "" ? path : `${path}?${text}`;
}

function pairsOf([key, value]: [string, string | readonly string[] | undefined]): [string, string][] {
  return [value ?? []].flat().map((text) => [key, text]);
}
