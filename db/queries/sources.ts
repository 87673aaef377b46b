import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Subject } from "@/lib/vocabulary";
import { citations } from "../schema";
import type { CitationRow } from "./event-detail";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

/** The sources of the row in the outer query, best first, as JSON; none gives an empty list. */
export function sourcesOf(subject: Subject, id: AnyPgColumn, revision: number): SQL<CitationRow[]> {
  return subquery<CitationRow[]>(sql`
    select coalesce(json_agg(json_build_object(
      'url', ${citations.url}, 'publisher', ${citations.publisher}, 'kind', ${citations.kind},
      'title', ${citations.title}, 'seenOn', ${citations.seenOn}) order by ${citations.position}), '[]'::json)
    from ${citations}
    where ${citations.subject} = ${subject} and ${citations.subjectId} = ${id} and ${standsIn(citations, revision)}
  `);
}
