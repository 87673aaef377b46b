import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Rows added, changed and removed in one table by one publication. */
export type TableCounts = { added: number; changed: number; removed: number };

/** One publication of the record. Numbers run from 1 without a gap. */
export const revisions = pgTable(
  "revision",
  {
    number: integer("number").primaryKey(),
    publishedAt: timestamp("published_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    subject: text("subject").notNull(),
    checksum: text("checksum").notNull(),
    checkedTo: text("checked_to").notNull(),
    note: text("note").notNull().default(""),
    /** Whether its events can be counted yet: until then nobody reads it. */
    indexed: boolean("indexed").notNull().default(false),
    counts: jsonb("counts").$type<Record<string, TableCounts>>().notNull(),
  },
  (table) => [check("revision_number_positive", sql`${table.number} > 0`)],
);
