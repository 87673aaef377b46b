import type { Subject } from "../vocabulary";

/** What the tables of the record are called in an address, in the order in which their changes are told. */
export const CHANGE_TABLES = [
  "events",
  "parties",
  "links",
  "actors",
  "countries",
  "nodes",
  "dependencies",
  "ownership",
  "reach",
  "initiatives",
  "aims",
  "claimed-counts",
  "memberships",
  "sources",
  "renamed",
] as const;
export type ChangeTable = (typeof CHANGE_TABLES)[number];

/** Tables whose rows have no record of their own: they are told with the record that they belong to. */
const BELONGING = ["parties", "links", "sources"] as const;

export type RecordTable = Exclude<ChangeTable, (typeof BELONGING)[number]>;

/** Which table has the row that sources of a subject support. */
export const TABLE_OF_SUBJECT = {
  event: "events",
  actor: "actors",
  country: "countries",
  node: "nodes",
  dependency: "dependencies",
  ownership: "ownership",
  "jurisdiction-reach": "reach",
  initiative: "initiatives",
  aim: "aims",
  "claimed-count": "claimed-counts",
  membership: "memberships",
} as const satisfies Record<Subject, RecordTable>;

/** What became of a record, or of one of its rows, between two revisions. */
export const CHANGE_KINDS = ["added", "corrected", "removed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
