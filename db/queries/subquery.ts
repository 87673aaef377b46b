import { type SQL, sql } from "drizzle-orm";

/**
 * A statement as one value of the outer query's row. Inside a select of one table Drizzle
 * prints the columns of a field's own template without their table, so the statement has to
 * stand one level deeper than the field.
 */
export function subquery<Value>(statement: SQL): SQL<Value> {
  return sql<Value>`(${statement})`;
}
