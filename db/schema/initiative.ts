import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { day, endsAfter, knownTogether, precisionOf } from "./fuzzy-date";
import { versioned, versionRules } from "./versioned";
import { aimSubject, claimBound, confidence, coverage, membershipStatus, tieVoice } from "./words";

/** A camp that countries can join. */
export const initiatives = pgTable(
  "initiative",
  {
    ...versioned,
    name: text("name").notNull(),
    /** For the head of a column; versions from before there were any have none. */
    shortName: text("short_name"),
    originalName: text("original_name"),
    sponsors: text("sponsors").array().notNull(),
    launchedOn: day("launched_on").notNull(),
    launchedPrecision: precisionOf("launched").notNull(),
    endedOn: day("ended_on"),
    endedPrecision: precisionOf("ended"),
    status: text("status").notNull(),
    kind: text("kind").notNull(),
    summary: text("summary").notNull(),
    aims: text("aims").array().notNull(),
    coverage: coverage("coverage").notNull(),
    nonStateMembers: text("non_state_members").array().notNull(),
    note: text("note").notNull(),
    search: text("search").notNull(),
  },
  (table) => [
    ...versionRules("initiative", table),
    knownTogether("initiative", "ended", table.endedOn, table.endedPrecision),
    endsAfter("initiative", table.launchedOn, table.endedOn, table.endedPrecision),
  ],
);

/** A country's tie to an initiative, from `from` up to, but not including, `to`. */
export const memberships = pgTable(
  "membership",
  {
    ...versioned,
    initiative: text("initiative").notNull(),
    country: text("country").notNull(),
    status: membershipStatus("status").notNull(),
    fromOn: day("from_on"),
    fromPrecision: precisionOf("from"),
    toOn: day("to_on"),
    toPrecision: precisionOf("to"),
    declaredOn: day("declared_on"),
    declaredPrecision: precisionOf("declared"),
    basis: text("basis").notNull(),
    confidence: confidence("confidence").notNull(),
    contested: boolean("contested").notNull(),
    statedBy: tieVoice("stated_by"),
    aggregateOnly: boolean("aggregate_only").notNull(),
    vendorStatus: text("vendor_status"),
    vendorStatusAsOf: text("vendor_status_as_of"),
    vendorStatusConfidence: confidence("vendor_status_confidence"),
    vendorStatusNote: text("vendor_status_note"),
    vendorStatusSource: text("vendor_status_source"),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("membership", table),
    knownTogether("membership", "from", table.fromOn, table.fromPrecision),
    knownTogether("membership", "to", table.toOn, table.toPrecision),
    knownTogether("membership", "declared", table.declaredOn, table.declaredPrecision),
    endsAfter("membership", table.fromOn, table.toOn, table.toPrecision),
    index("membership_initiative").on(table.initiative, table.country),
    index("membership_country").on(table.country),
  ],
);

/** How many members a sponsor claimed on a day. */
export const claimedCounts = pgTable(
  "claimed_count",
  {
    ...versioned,
    initiative: text("initiative").notNull(),
    on: date("claimed_on", { mode: "string" }).notNull(),
    precision: precisionOf("claimed").notNull(),
    count: integer("count").notNull(),
    bound: claimBound("bound").notNull(),
    unit: text("unit").notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("claimed_count", table),
    check("claimed_count_not_negative", sql`${table.count} >= 0`),
    index("claimed_count_initiative").on(table.initiative, table.on),
  ],
);

/** What an initiative asks for, one sentence for each of whom it asks it. */
export const aims = pgTable(
  "aim",
  {
    ...versioned,
    initiative: text("initiative").notNull(),
    subject: aimSubject("subject").notNull(),
    text: text("text").notNull(),
  },
  (table) => [...versionRules("aim", table), index("aim_initiative").on(table.initiative)],
);
