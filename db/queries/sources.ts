import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Subject } from "@/lib/vocabulary";
import { citations } from "../schema";
import type { CitationRow } from "./event-detail";
import { standsIn } from "./revisions";
import { subquery } from "./subquery";

/** A source as a chart links to it. */
export type SourceLink = { url: string; publisher: string };

const LINK = sql`json_build_object('url', ${citations.url}, 'publisher', ${citations.publisher})`;

const WHOLE = sql`json_build_object(
  'url', ${citations.url}, 'publisher', ${citations.publisher}, 'kind', ${citations.kind},
  'title', ${citations.title}, 'seenOn', ${citations.seenOn})`;

/** The sources of the row in the outer query, best first, as JSON; none gives an empty list. */
export function sourcesOf(subject: Subject, id: AnyPgColumn, revision: number): SQL<CitationRow[]> {
  return subquery<CitationRow[]>(listed(WHOLE, subject, id, revision));
}

/** The same with no more than a link needs, for charts of many rows. */
export function sourceLinksOf(subject: Subject, id: AnyPgColumn, revision: number): SQL<SourceLink[]> {
  return subquery<SourceLink[]>(listed(LINK, subject, id, revision));
}

/** No more than their addresses, for files. */
export function sourceUrlsOf(subject: Subject, id: AnyPgColumn, revision: number): SQL<string[]> {
  return subquery<string[]>(listed(sql`${citations.url}`, subject, id, revision));
}

/** One column of the best source of the row in the outer query. */
export function bestSource(
  column: "url" | "publisher",
  subject: Subject,
  id: AnyPgColumn,
  revision: number,
): SQL<string> {
  return subquery<string>(sql`
    select ${citations[column]} from ${citations}
    where ${isSource(subject, id, revision)} and ${citations.position} = 0
  `);
}

function listed(what: SQL, subject: Subject, id: AnyPgColumn, revision: number): SQL {
  return sql`
    select coalesce(json_agg(${what} order by ${citations.position}), '[]'::json)
    from ${citations} where ${isSource(subject, id, revision)}
  `;
}

function isSource(subject: Subject, id: AnyPgColumn, revision: number): SQL {
  return sql`${citations.subject} = ${subject} and ${citations.subjectId} = ${id} and ${standsIn(citations, revision)}`;
}
