import { publish } from "./publish";
import type { RecordDraft } from "./record";
import { testDatabase } from "./testing";

type Row<Name extends keyof RecordDraft> = RecordDraft[Name][number];

/** A record without a row, for tests that fill a part of it. */
export const EMPTY_DRAFT: RecordDraft = {
  country: [],
  actor: [],
  event: [],
  eventParty: [],
  eventLink: [],
  node: [],
  dependency: [],
  ownership: [],
  jurisdictionReach: [],
  initiative: [],
  membership: [],
  claimedCount: [],
  aim: [],
  renamed: [],
  citation: [],
};

/** A database of one's own in which a part of a record is published as revision 1. Close it when the tests are done. */
export async function databaseOf(part: Partial<RecordDraft>) {
  const test = await testDatabase();
  await publish(test.db, { ...EMPTY_DRAFT, ...part }, { checkedTo: "2026-06" });
  return test;
}

/** Rows for tests: what a test does not speak of has the plainest value. */
export const rowOf = {
  country: (id: string, name: string, more: Partial<Row<"country">> = {}): Row<"country"> => ({
    id,
    name,
    group: "other",
    note: "",
    search: name.toLowerCase(),
    ...more,
  }),
  actor: (id: string, name: string, more: Partial<Row<"actor">> = {}): Row<"actor"> => ({
    id,
    name,
    aliases: [],
    kind: "company",
    note: "",
    search: name.toLowerCase(),
    ...more,
  }),
  event: (id: string, announcedOn: string, more: Partial<Row<"event">> = {}): Row<"event"> => ({
    id,
    title: `Act of ${announcedOn}`,
    summary: "",
    measure: "entity-list",
    stage: "adopted",
    announcedOn,
    announcedPrecision: "day",
    extraterritorial: false,
    confidence: "high",
    note: "",
    search: id,
    ...more,
  }),
  party: (event: string, role: "sender" | "target" | "affected", who: string): Row<"eventParty"> => ({
    id: `${event}:${role}:${who}`,
    event,
    role,
    ...(/^[A-Z]{3}$/.test(who) ? { country: who } : { actor: who }),
    note: "",
  }),
  node: (id: string, name: string, more: Partial<Row<"node">> = {}): Row<"node"> => ({
    id,
    name,
    kind: "company",
    stage: "fabrication",
    country: "TWN",
    summary: "",
    search: name.toLowerCase(),
    ...more,
  }),
  dependency: (from: string, to: string, more: Partial<Row<"dependency">> = {}): Row<"dependency"> => ({
    id: `${from}--${to}`,
    from,
    to,
    relation: "supplies",
    requirement: "maker",
    substitutability: "none",
    confidence: "high",
    note: "",
    ...more,
  }),
  initiative: (id: string, name: string, launchedOn: string): Row<"initiative"> => ({
    id,
    name,
    shortName: name,
    sponsors: [],
    launchedOn,
    launchedPrecision: "day",
    status: "active",
    kind: "network-security",
    summary: "",
    aims: [],
    coverage: "partial",
    nonStateMembers: [],
    note: "",
    search: name.toLowerCase(),
  }),
  membership: (
    initiative: string,
    country: string,
    more: Partial<Row<"membership">> = {},
  ): Row<"membership"> => ({
    id: `${initiative}--${country}`,
    initiative,
    country,
    status: "member",
    basis: "",
    confidence: "high",
    contested: false,
    aggregateOnly: false,
    note: "",
    ...more,
  }),
  citation: (
    subject: Row<"citation">["subject"],
    subjectId: string,
    position: number,
    publisher: string,
  ): Row<"citation"> => ({
    id: `${subject}:${subjectId}:${position}`,
    subject,
    subjectId,
    position,
    url: `https://example.org/${publisher.toLowerCase()}`,
    publisher,
    kind: "press",
  }),
};

/** The two countries of most tests. */
export const USA_AND_CHINA = [
  rowOf.country("USA", "United States", { group: "united-states" }),
  rowOf.country("CHN", "China", { group: "china" }),
];
