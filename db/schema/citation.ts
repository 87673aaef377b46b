import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { day } from "./fuzzy-date";
import { versioned, versionRules } from "./versioned";
import { citationKind, subject } from "./words";

/** A source of one row of another table; `position` 0 is the best one, an official text where there is one. */
export const citations = pgTable(
  "citation",
  {
    ...versioned,
    subject: subject("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    position: integer("position").notNull(),
    url: text("url").notNull(),
    publisher: text("publisher").notNull(),
    kind: citationKind("kind").notNull(),
    title: text("title"),
    seenOn: day("seen_on"),
  },
  (table) => [
    ...versionRules("citation", table),
    index("citation_subject").on(table.subject, table.subjectId, table.position),
  ],
);
