import type { PgTable } from "drizzle-orm/pg-core";
import type { RecordRows } from "@/lib/record/record-tables";
import { SUBJECT_OF_TABLE } from "@/lib/record/record-tables";
import * as schema from "./schema";

/** The versioned tables, by the name their rows have in a {@link RecordDraft}. */
export const VERSIONED_TABLES = {
  country: schema.countries,
  actor: schema.actors,
  event: schema.events,
  eventParty: schema.eventParties,
  eventLink: schema.eventLinks,
  node: schema.nodes,
  dependency: schema.dependencies,
  ownership: schema.ownerships,
  jurisdictionReach: schema.jurisdictionReaches,
  initiative: schema.initiatives,
  membership: schema.memberships,
  claimedCount: schema.claimedCounts,
  aim: schema.aims,
  renamed: schema.renamedIds,
  citation: schema.citations,
} as const satisfies Record<string, PgTable>;

export type VersionedTableName = keyof typeof VERSIONED_TABLES;

/** Rows to be published: every column of a table but the two that say in which revisions a row stands. */
export type RecordDraft = {
  [Name in VersionedTableName]: Omit<
    (typeof VERSIONED_TABLES)[Name]["$inferInsert"],
    "fromRevision" | "toRevision"
  >[];
};

/** Turns the rows of the record's files into rows of the database. */
export function draftOf(rows: RecordRows): RecordDraft {
  return {
    country: rows.countries.map(({ row: { sources: _, ...country } }) => country),
    actor: rows.actors.map(({ row: { sources: _, ...actor } }) => actor),
    event: rows.events.map(({ row: { sources: _, ...event } }) => event),
    eventParty: rows.parties.map(({ row }) => row),
    eventLink: rows.links.map(({ row }) => row),
    node: rows.nodes.map(({ row: { sources: _, ...node } }) => node),
    dependency: rows.dependencies.map(({ row: { sources: _, ...dependency } }) => dependency),
    ownership: rows.ownerships.map(({ row: { sources: _, ...ownership } }) => ownership),
    jurisdictionReach: rows.reaches.map(({ row: { sources: _, ...reach } }) => reach),
    initiative: rows.initiatives.map(({ row: { sources: _, ...initiative } }) => initiative),
    membership: rows.memberships.map(({ row: { sources: _, ...membership } }) => membership),
    claimedCount: rows.claimedCounts.map(({ row: { sources: _, ...claimed } }) => claimed),
    aim: rows.aims.map(({ row: { sources: _, ...aim } }) => aim),
    renamed: rows.renamed.map(({ row }) => row),
    citation: citationsOf(rows),
  };
}

/** One citation per row and source, in the order in which the row names its sources. */
function citationsOf(rows: RecordRows): RecordDraft["citation"] {
  const documents = new Map(rows.citations.map(({ row }) => [row.url, row]));
  const names = Object.keys(SUBJECT_OF_TABLE) as (keyof typeof SUBJECT_OF_TABLE)[];
  return names.flatMap((name) => {
    const subject = SUBJECT_OF_TABLE[name];
    return rows[name].flatMap(({ row }) =>
      row.sources.flatMap((url, position) => {
        const document = documents.get(url);
        return document
          ? [{ ...document, id: `${subject}:${row.id}:${url}`, subject, subjectId: row.id, position }]
          : [];
      }),
    );
  });
}
