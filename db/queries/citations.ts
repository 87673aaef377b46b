import { and, asc, inArray } from "drizzle-orm";
import type { Database } from "../connect";
import { citations } from "../schema";
import { standsIn } from "./revisions";

/** The sources with some addresses, each once, by address; one that no record rests on at the revision is not there. */
export function listCitations(db: Database, revision: number, urls: readonly string[]) {
  return db
    .selectDistinctOn([citations.url], {
      url: citations.url,
      publisher: citations.publisher,
      kind: citations.kind,
      title: citations.title,
      seenOn: citations.seenOn,
    })
    .from(citations)
    .where(and(inArray(citations.url, [...urls]), standsIn(citations, revision)))
    .orderBy(asc(citations.url), asc(citations.id));
}
