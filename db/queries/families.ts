import { inArray, type SQL, sql } from "drizzle-orm";
import { KINDS_OF_FAMILY, MEASURE_FAMILIES, type MeasureFamily } from "@/lib/vocabulary";
import { events } from "../schema";

/** The family of the measure of the event in the outer query. */
export function familyOfMeasure(): SQL<MeasureFamily> {
  const families = MEASURE_FAMILIES.map(
    (family) => sql`when ${inArray(events.measure, [...KINDS_OF_FAMILY[family]])} then ${family}::text`,
  );
  return sql<MeasureFamily>`case ${sql.join(families, sql` `)} end`;
}
