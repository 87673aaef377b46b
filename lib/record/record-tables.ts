import type { Subject } from "../vocabulary";
import type { Placed } from "./read-table";
import { actorsTable } from "./tables/actors";
import { citationsTable } from "./tables/citations";
import { countriesTable } from "./tables/countries";
import { eventsTable, linksTable, partiesTable } from "./tables/events";
import { aimsTable, claimedCountsTable, initiativesTable, membershipsTable } from "./tables/initiatives";
import { renamedTable } from "./tables/renamed";
import { dependenciesTable, nodesTable, ownershipTable, reachTable } from "./tables/supply-chain";

/** Every file of the record, by the name its rows have in code. */
export const RECORD_TABLES = {
  countries: countriesTable,
  actors: actorsTable,
  events: eventsTable,
  parties: partiesTable,
  links: linksTable,
  nodes: nodesTable,
  dependencies: dependenciesTable,
  ownerships: ownershipTable,
  reaches: reachTable,
  initiatives: initiativesTable,
  memberships: membershipsTable,
  claimedCounts: claimedCountsTable,
  aims: aimsTable,
  renamed: renamedTable,
  citations: citationsTable,
} as const;

export type TableName = keyof typeof RECORD_TABLES;
type RowOf<Name extends TableName> = ReturnType<(typeof RECORD_TABLES)[Name]["read"]>;

/** The record as its files say it: rows with the lines they stand in. */
export type RecordRows = { [Name in TableName]: Placed<RowOf<Name>>[] };

/** Which noun the sources of a table's rows support. Parties and links stand on the sources of their event. */
export const SUBJECT_OF_TABLE = {
  countries: "country",
  actors: "actor",
  events: "event",
  nodes: "node",
  dependencies: "dependency",
  ownerships: "ownership",
  reaches: "jurisdiction-reach",
  initiatives: "initiative",
  memberships: "membership",
  claimedCounts: "claimed-count",
  aims: "aim",
} as const satisfies Partial<Record<TableName, Subject>>;
