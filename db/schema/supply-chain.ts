import { sql } from "drizzle-orm";
import { check, doublePrecision, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { day, endsAfter, knownTogether, precisionOf } from "./fuzzy-date";
import { versioned, versionRules } from "./versioned";
import { confidence, lawReach, nodeKind, nodeStage, relation, substitutability } from "./words";

/** Something a supply chain consists of. */
export const nodes = pgTable(
  "node",
  {
    ...versioned,
    name: text("name").notNull(),
    kind: nodeKind("kind").notNull(),
    stage: nodeStage("stage").notNull(),
    country: text("country").notNull(),
    actor: text("actor"),
    summary: text("summary").notNull(),
    search: text("search").notNull(),
  },
  (table) => [
    ...versionRules("node", table),
    index("node_actor").on(table.actor),
    index("node_country").on(table.country),
  ],
);

/** `from` supplies or enables `to`, from `since` up to, but not including, `until`. */
export const dependencies = pgTable(
  "dependency",
  {
    ...versioned,
    from: text("from").notNull(),
    to: text("to").notNull(),
    relation: relation("relation").notNull(),
    requirement: text("requirement").notNull(),
    sinceOn: day("since_on"),
    sincePrecision: precisionOf("since"),
    untilOn: day("until_on"),
    untilPrecision: precisionOf("until"),
    severedBy: text("severed_by"),
    share: doublePrecision("share"),
    shareYear: integer("share_year"),
    shareBase: text("share_base"),
    substitutability: substitutability("substitutability").notNull(),
    confidence: confidence("confidence").notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("dependency", table),
    check("dependency_not_itself", sql`${table.from} <> ${table.to}`),
    check("dependency_share_range", sql`${table.share} >= 0 and ${table.share} <= 1`),
    check("dependency_severed_has_until", sql`${table.severedBy} is null or ${table.untilOn} is not null`),
    knownTogether("dependency", "since", table.sinceOn, table.sincePrecision),
    knownTogether("dependency", "until", table.untilOn, table.untilPrecision),
    endsAfter("dependency", table.sinceOn, table.untilOn, table.untilPrecision),
    index("dependency_from").on(table.from),
    index("dependency_to").on(table.to),
    index("dependency_severed_by").on(table.severedBy),
  ],
);

/** One node owns part of another. */
export const ownerships = pgTable(
  "ownership",
  {
    ...versioned,
    owner: text("owner").notNull(),
    owned: text("owned").notNull(),
    stake: doublePrecision("stake"),
    sinceOn: day("since_on"),
    sincePrecision: precisionOf("since"),
    untilOn: day("until_on"),
    untilPrecision: precisionOf("until"),
    endedBy: text("ended_by"),
    confidence: confidence("confidence").notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("ownership", table),
    check("ownership_stake_range", sql`${table.stake} > 0 and ${table.stake} <= 1`),
    knownTogether("ownership", "since", table.sinceOn, table.sincePrecision),
    knownTogether("ownership", "until", table.untilOn, table.untilPrecision),
    endsAfter("ownership", table.sinceOn, table.untilOn, table.untilPrecision),
    index("ownership_owner").on(table.owner),
    index("ownership_owned").on(table.owned),
  ],
);

/** The law of a country reaches a node, at home or beyond its own territory. */
export const jurisdictionReaches = pgTable(
  "jurisdiction_reach",
  {
    ...versioned,
    country: text("country").notNull(),
    node: text("node").notNull(),
    law: lawReach("law").notNull(),
    rule: text("rule").notNull(),
    confidence: confidence("confidence").notNull(),
    note: text("note").notNull(),
  },
  (table) => [
    ...versionRules("jurisdiction_reach", table),
    index("jurisdiction_reach_node").on(table.node),
    index("jurisdiction_reach_country").on(table.country),
  ],
);
