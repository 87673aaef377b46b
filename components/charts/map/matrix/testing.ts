import { readFileSync } from "node:fs";
import fc from "fast-check";
import { addDays, type IsoDay } from "@/lib/dates";
import type { Membership } from "@/lib/memberships";
import { readRecord } from "@/lib/record/read-record";
import { RECORD_TABLES } from "@/lib/record/record-tables";
import { CONFIDENCES, COUNTRY_GROUPS, MEMBERSHIP_STATUSES, REGIONS } from "@/lib/vocabulary";
import type { GridCountry } from "./grid";

/** The record's own rows, and random ones: for tests only. */

const { countries, initiatives, memberships } = RECORD_TABLES;
const { rows } = readRecord(
  new Map(
    [countries, initiatives, memberships].map(({ file }) => [file, readFileSync(`data/${file}`, "utf8")]),
  ),
);

/** The record as its files have it: countries by name, initiatives by launch. */
export const RECORD = {
  countries: rows.countries.map(({ row }) => row).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  initiatives: rows.initiatives
    .map(({ row: { id, launchedOn } }) => ({ id, launchedOn }))
    .toSorted((a, b) => (a.launchedOn < b.launchedOn ? -1 : 1)),
  memberships: rows.memberships.map(({ row }) => row),
};

export const INITIATIVES = [
  { id: "early", launchedOn: "2020-01-01" },
  { id: "late", launchedOn: "2021-06-01" },
  { id: "third", launchedOn: "2021-06-01" },
];

const CODES = ["AUT", "BRA", "CHN", "DNK"];

export const day: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: 1_500 })
  .map((count) => addDays("2019-06-01", count));

export const someCountries: fc.Arbitrary<GridCountry[]> = fc.tuple(
  ...CODES.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(`Name of ${id}`),
      region: fc.option(fc.constantFrom(...REGIONS)),
      group: fc.constantFrom(...COUNTRY_GROUPS),
    }),
  ),
);

export const someMemberships: fc.Arbitrary<Membership[]> = fc.array(
  fc
    .record({
      initiative: fc.constantFrom(...INITIATIVES.map(({ id }) => id)),
      country: fc.constantFrom(...CODES),
      status: fc.constantFrom(...MEMBERSHIP_STATUSES),
      fromOn: fc.option(day),
      toOn: fc.option(day),
      confidence: fc.constantFrom(...CONFIDENCES),
      contested: fc.boolean(),
      aggregateOnly: fc.boolean(),
    })
    .map((row) => ({
      ...row,
      fromPrecision: row.fromOn === null ? null : ("day" as const),
      toPrecision: row.toOn === null ? null : ("day" as const),
    })),
  { maxLength: 14 },
);
