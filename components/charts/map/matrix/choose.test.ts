import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRY_GROUPS, REGIONS } from "@/lib/vocabulary";
import { filterGrid, sortGrid } from "./choose";
import { type GridRow, gridRows, isDisagreement } from "./grid";
import { day, INITIATIVES, RECORD, someCountries, someMemberships } from "./testing";

const ALL = { region: undefined, group: undefined, only: undefined };
const BY_NAME = { sort: undefined, order: undefined };
const ids = INITIATIVES.map(({ id }) => id);
const recordIds = RECORD.initiatives.map(({ id }) => id);
const rowsOn = (on: string) => gridRows(RECORD.countries, RECORD.memberships, RECORD.initiatives, on);
const codes = (rows: readonly GridRow[]) => rows.map(({ id }) => id);

const someRows = fc
  .tuple(someCountries, someMemberships, day)
  .map(([countries, memberships, on]) => gridRows(countries, memberships, INITIATIVES, on));
const filter = fc.record({
  region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
  group: fc.option(fc.constantFrom(...COUNTRY_GROUPS), { nil: undefined }),
  only: fc.option(fc.constant("disagreements" as const), { nil: undefined }),
});
const sort = fc.record({
  sort: fc.option(fc.constantFrom("ties", "no-such-camp", ...ids), { nil: undefined }),
  order: fc.option(fc.constant("reversed" as const), { nil: undefined }),
});

describe("a filter", () => {
  it("leaves the countries of a region, of a group, or of a region those that disagree", () => {
    const rows = rowsOn("2021-01-20");
    expect(codes(filterGrid(rows, { ...ALL, region: "oceania" }))).toEqual(["AUS", "NZL"]);
    expect(codes(filterGrid(rows, { ...ALL, region: "africa" }))).toEqual(["EGY", "SWZ", "ZAF", "TZA"]);
    expect(codes(filterGrid(rows, { ...ALL, group: "china" }))).toEqual(["CHN"]);
    expect(codes(filterGrid(rows, { ...ALL, region: "asia", only: "disagreements" }))).toEqual([
      "JPN",
      "KOR",
    ]);
  });

  it("leaves all where nothing is chosen, and with each choice those that fit, in their order", () => {
    fc.assert(
      fc.property(someRows, filter, (rows, chosen) => {
        expect(filterGrid(rows, ALL)).toEqual(rows);
        const left = filterGrid(rows, chosen);
        expect(left).toEqual(rows.filter((row) => left.includes(row)));
        for (const row of rows)
          expect(left.includes(row)).toBe(
            (!chosen.region || row.region === chosen.region) &&
              (!chosen.group || row.group === chosen.group) &&
              (!chosen.only || isDisagreement(row)),
          );
      }),
    );
  });
});

describe("a sort", () => {
  it("has the most ties first, and the surest ties to an initiative first", () => {
    const rows = rowsOn("2026-06-30");
    expect(codes(sortGrid(rows, { ...BY_NAME, sort: "ties" }, recordIds)).slice(0, 4)).toEqual([
      "JPN",
      "USA",
      "AUS",
      "KOR",
    ]);
    expect(codes(sortGrid(rows, { ...BY_NAME, sort: "paris-ai-statement" }, recordIds)).slice(0, 12)).toEqual(
      [...["AUS", "CHN", "FRA", "VAT", "IND", "NZL", "SGP"], ...["DEU", "MAR", "ESP"], ...["GBR", "USA"]],
    );
  });

  it("is by name where nothing else is chosen, or an initiative that is none", () => {
    const rows = rowsOn("2021-01-20");
    const names = sortGrid(rows.toReversed(), BY_NAME, recordIds).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
    expect(sortGrid(rows, { ...BY_NAME, sort: "no-such-camp" }, recordIds).map(({ name }) => name)).toEqual(
      names,
    );
  });

  it("keeps every row once, whatever order they came in", () => {
    fc.assert(
      fc.property(someRows, sort, (rows, chosen) => {
        const sorted = sortGrid(rows, chosen, ids);
        expect(codes(sorted).toSorted()).toEqual(codes(rows).toSorted());
        expect(sortGrid(rows.toReversed(), chosen, ids)).toEqual(sorted);
      }),
    );
  });

  it("has countries without any tie to the initiative last in either direction", () => {
    fc.assert(
      fc.property(someRows, sort, (rows, chosen) => {
        const column = ids.indexOf(chosen.sort ?? "");
        if (column === -1) return;
        const kinds = sortGrid(rows, chosen, ids).map(({ standings }) => standings[column]?.kind);
        const first = kinds.indexOf("none");
        if (first !== -1) expect(kinds.slice(first).every((kind) => kind === "none")).toBe(true);
      }),
    );
  });

  it("has no row with more ties below one with fewer", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const ties = sortGrid(rows, { ...BY_NAME, sort: "ties" }, ids).map((row) => row.ties);
        expect(ties).toEqual(ties.toSorted((a, b) => b - a));
      }),
    );
  });
});
