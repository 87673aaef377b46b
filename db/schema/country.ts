import { sql } from "drizzle-orm";
import { check, doublePrecision, pgTable, text } from "drizzle-orm/pg-core";
import { versioned, versionRules } from "./versioned";
import { countryGroup, region } from "./words";

/** A state or territory that acts or is acted upon here; `id` is its ISO 3166-1 alpha-3 code. */
export const countries = pgTable(
  "country",
  {
    ...versioned,
    name: text("name").notNull(),
    originalName: text("original_name"),
    m49: text("m49"),
    region: region("region"),
    group: countryGroup("group").notNull(),
    latitude: doublePrecision("latitude"),
    longitude: doublePrecision("longitude"),
    note: text("note").notNull(),
    search: text("search").notNull(),
  },
  (table) => [
    ...versionRules("country", table),
    check("country_id_is_iso3", sql`${table.id} ~ '^[A-Z]{3}$'`),
    check("country_latitude_range", sql`${table.latitude} between -90 and 90`),
    check("country_longitude_range", sql`${table.longitude} between -180 and 180`),
  ],
);
