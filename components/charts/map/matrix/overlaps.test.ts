import fc from "fast-check";
import { expect, it } from "vitest";
import { isTie } from "@/lib/memberships";
import { showCountries } from "../shown";
import { gridRows } from "./grid";
import { overlapsOf } from "./overlaps";
import { day, INITIATIVES, RECORD, someCountries, someMemberships } from "./testing";

const ids = INITIATIVES.map(({ id }) => id);
const recordIds = RECORD.initiatives.map(({ id }) => id);

function inBoth(on: string, a: string, b: string) {
  const rows = gridRows(RECORD.countries, RECORD.memberships, RECORD.initiatives, on);
  const found = overlapsOf(rows, recordIds).find(
    ({ first, second }) => [first, second].sort().join() === [a, b].sort().join(),
  );
  return found && [found.least, found.most];
}

it("counts who is in both of two initiatives of the record on a day", () => {
  expect(inBoth("2020-09-08", "clean-network", "gids")).toEqual([0, 0]);
  expect(inBoth("2021-01-20", "clean-network", "gids")).toEqual([2, 3]);
  expect(inBoth("2021-01-20", "clean-network", "eu-5g-toolbox")).toEqual([25, 25]);
  expect(inBoth("2026-06-30", "clean-network", "clean-network")).toBeUndefined();
});

it("has every pair once, in the order of the initiatives", () => {
  expect(overlapsOf([], ["a", "b", "c"]).map(({ first, second }) => first + second)).toEqual([
    "ab",
    "ac",
    "bc",
  ]);
  expect(overlapsOf([], ["a"])).toEqual([]);
  expect(overlapsOf([], recordIds)).toHaveLength((17 * 16) / 2);
});

it("counts as many as the map shows in both", () => {
  fc.assert(
    fc.property(someCountries, someMemberships, day, (countries, memberships, on) => {
      const rows = gridRows(countries, memberships, INITIATIVES, on);
      for (const { first, second, least, most } of overlapsOf(rows, ids)) {
        const pair = INITIATIVES.filter(({ id }) => id === first || id === second);
        const both = showCountries(countries, memberships, pair, on).filter(({ standings }) =>
          standings.every(isTie),
        );
        expect(most).toBe(both.length);
        expect(least).toBe(
          both.filter(({ standings }) => standings.every(({ kind }) => kind === "tie")).length,
        );
      }
    }),
  );
});
