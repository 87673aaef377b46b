import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, date } from "drizzle-orm/pg-core";
import { precision } from "./words";

/** A column for the first day of a date, as `YYYY-MM-DD`. */
export function day(name: string) {
  return date(name, { mode: "string" });
}

/** Beside a {@link day}: how much of that date is known. */
export function precisionOf(name: string) {
  return precision(`${name}_precision`);
}

/** A day and its precision stand together or not at all. */
export function knownTogether(table: string, name: string, on: AnyPgColumn, known: AnyPgColumn) {
  return check(`${table}_${name}_precision`, sql`(${on} is null) = (${known} is null)`);
}

/** The last day that a date may mean. The counterpart of `lastDay` in lib/dates, inside the database. */
export function lastDayOf(on: AnyPgColumn, known: AnyPgColumn): SQL<string> {
  return sql<string>`case ${known} when 'year' then (${on} + interval '1 year - 1 day')::date when 'month' then (${on} + interval '1 month - 1 day')::date else ${on} end`;
}

/** Refuses a row whose end lies wholly before its beginning. */
export function endsAfter(table: string, start: AnyPgColumn, end: AnyPgColumn, endKnown: AnyPgColumn) {
  return check(`${table}_${end.name}_after_${start.name}`, sql`${lastDayOf(end, endKnown)} >= ${start}`);
}
