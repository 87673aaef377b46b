import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { day, endsAfter, knownTogether, precisionOf } from "./fuzzy-date";
import { versioned, versionRules } from "./versioned";
import {
  citationStatus,
  confidence,
  endKind,
  eventLinkKind,
  linkBasis,
  measureKind,
  partyRole,
  stage,
} from "./words";

/** One dated act. */
export const events = pgTable(
  "event",
  {
    ...versioned,
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    measure: measureKind("measure").notNull(),
    stage: stage("stage").notNull(),
    announcedOn: day("announced_on").notNull(),
    announcedPrecision: precisionOf("announced").notNull(),
    effectiveOn: day("effective_on"),
    effectivePrecision: precisionOf("effective"),
    endedOn: day("ended_on"),
    endedPrecision: precisionOf("ended"),
    endKind: endKind("end_kind"),
    scheduledEndOn: day("scheduled_end_on"),
    scheduledEndPrecision: precisionOf("scheduled_end"),
    legalBasis: text("legal_basis"),
    citation: text("citation"),
    citationStatus: citationStatus("citation_status"),
    listNotice: text("list_notice"),
    extraterritorial: boolean("extraterritorial").notNull(),
    confidence: confidence("confidence").notNull(),
    note: text("note").notNull(),
    search: text("search").notNull(),
  },
  (table) => [
    ...versionRules("event", table),
    knownTogether("event", "effective", table.effectiveOn, table.effectivePrecision),
    knownTogether("event", "ended", table.endedOn, table.endedPrecision),
    knownTogether("event", "scheduled_end", table.scheduledEndOn, table.scheduledEndPrecision),
    check("event_end_kind", sql`(${table.endedOn} is null) = (${table.endKind} is null)`),
    endsAfter("event", table.announcedOn, table.endedOn, table.endedPrecision),
    endsAfter("event", table.effectiveOn, table.endedOn, table.endedPrecision),
    endsAfter("event", table.announcedOn, table.scheduledEndOn, table.scheduledEndPrecision),
    index("event_announced").on(table.announcedOn, table.id),
    index("event_effective").on(table.effectiveOn, table.id),
    index("event_announced_roughly").on(table.announcedOn).where(sql`${table.announcedPrecision} <> 'day'`),
    index("event_effective_roughly").on(table.effectiveOn).where(sql`${table.effectivePrecision} <> 'day'`),
    index("event_ended").on(table.endedOn),
    index("event_scheduled_end").on(table.scheduledEndOn),
    index("event_measure").on(table.measure, table.announcedOn),
    index("event_search").using("gin", table.search.op("gin_trgm_ops")),
  ],
);

/** The part that an actor or a country has in an event. */
export const eventParties = pgTable(
  "event_party",
  {
    ...versioned,
    event: text("event").notNull(),
    role: partyRole("role").notNull(),
    actor: text("actor"),
    country: text("country"),
    endedOn: day("ended_on"),
    endedPrecision: precisionOf("ended"),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("event_party", table),
    check("event_party_is_one", sql`(${table.actor} is null) <> (${table.country} is null)`),
    knownTogether("event_party", "ended", table.endedOn, table.endedPrecision),
    index("event_party_event").on(table.event, table.role),
    index("event_party_actor").on(table.actor, table.role),
    index("event_party_country").on(table.country, table.role),
  ],
);

/** One event that speaks about another. */
export const eventLinks = pgTable(
  "event_link",
  {
    ...versioned,
    event: text("event").notNull(),
    kind: eventLinkKind("kind").notNull(),
    other: text("other").notNull(),
    basis: linkBasis("basis").notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("event_link", table),
    check("event_link_not_itself", sql`${table.event} <> ${table.other}`),
    index("event_link_event").on(table.event),
    index("event_link_other").on(table.other),
  ],
);
