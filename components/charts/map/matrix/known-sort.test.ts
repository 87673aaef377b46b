import { expect, it } from "vitest";
import { knownSort, refusedSort } from "./known-sort";

const initiatives = [{ id: "gids" }];

it("keeps a sort by an initiative of the record, by ties, or none", () => {
  for (const sort of ["gids", "ties", undefined]) {
    expect(knownSort({ sort }, initiatives)).toBe(sort);
    expect(refusedSort({ sort }, initiatives)).toEqual([]);
  }
});

it("leaves out and names a sort by any other", () => {
  expect(knownSort({ sort: "no-such-camp" }, initiatives)).toBeUndefined();
  expect(refusedSort({ sort: "no-such-camp" }, initiatives)).toEqual([
    { key: "sort", text: "no-such-camp", reason: "not-in-record" },
  ]);
});
