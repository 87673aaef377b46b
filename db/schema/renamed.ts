import { pgTable, text } from "drizzle-orm/pg-core";
import { versioned, versionRules } from "./versioned";

/** An id that was given out once, and what it became; `id` is noun and old id. */
export const renamedIds = pgTable(
  "renamed_id",
  {
    ...versioned,
    noun: text("noun").notNull(),
    old: text("old").notNull(),
    current: text("current").notNull(),
  },
  (table) => [...versionRules("renamed_id", table)],
);
