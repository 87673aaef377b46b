import { index, pgTable, text } from "drizzle-orm/pg-core";
import { versioned, versionRules } from "./versioned";
import { actorKind } from "./words";

/** Whoever sends, receives or answers a measure: one row per real body. */
export const actors = pgTable(
  "actor",
  {
    ...versioned,
    name: text("name").notNull(),
    originalName: text("original_name"),
    originalNameSource: text("original_name_source"),
    aliases: text("aliases").array().notNull(),
    kind: actorKind("kind").notNull(),
    country: text("country"),
    parent: text("parent"),
    note: text("note").notNull(),
    search: text("search").notNull(),
  },
  (table) => [...versionRules("actor", table), index("actor_country").on(table.country)],
);
