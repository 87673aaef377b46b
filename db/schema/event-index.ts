import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import {
  customType,
  date,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/*
 * Three tables that are reckoned from the events of a revision, so that counting does not grow
 * with them: within one month, on one of the two dates of the axis, each event has a place, and
 * each trait (a sender, a measure, a lane) has one bit per place. How many events have several
 * traits at once is then the number of bits that all of them have.
 */

/** The dates that the axis of the timeline may use. */
export const axisDate = pgEnum("axis_date", ["announced", "effective"]);

/** A row of bits; bit 0 is the first. */
const bits = customType<{ data: string }>({ dataType: () => "bit varying" });

const common = {
  dates: axisDate("dates").notNull(),
  month: date("month", { mode: "string" }).notNull(),
  fromRevision: integer("from_revision").notNull(),
  toRevision: integer("to_revision"),
};

/** Months with events: `starts[d]` is the place of the first event on day `d` or later; `starts[32]` is how many there are. */
export const eventMonths = pgTable(
  "event_month",
  { ...common, starts: integer("starts").array().notNull() },
  (table) => indexRules("event_month", table, [table.dates, table.month]),
);

/** The place of each event within its month, from 0, by day and then by id. */
export const eventPlaces = pgTable(
  "event_place",
  { ...common, event: text("event").notNull(), place: integer("place").notNull() },
  (table) => indexRules("event_place", table, [table.dates, table.event]),
);

/** Which events of a month have a trait (`sender:USA`, `measure:tariff`); a trait that none has is not there. */
export const eventTraits = pgTable(
  "event_trait",
  { ...common, trait: text("trait").notNull(), bits: bits("bits").notNull() },
  (table) => indexRules("event_trait", table, [table.dates, table.trait, table.month]),
);

/** One row of a key stands at a time; rows of a revision are found by their key. */
function indexRules(
  name: string,
  { fromRevision, toRevision }: { fromRevision: AnyPgColumn; toRevision: AnyPgColumn },
  key: [AnyPgColumn, ...AnyPgColumn[]],
) {
  return [
    primaryKey({ name: `${name}_version`, columns: [...key, fromRevision] }),
    uniqueIndex(`${name}_stands_once`)
      .on(...key)
      .where(sql`${toRevision} is null`),
  ];
}
