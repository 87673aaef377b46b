import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SortDirection, sortRows } from "./sort-rows";

type Row = { id: number; value: string | null };

const DIRECTIONS = ["ascending", "descending"] as const satisfies readonly SortDirection[];
const someRows = fc
  .array(fc.option(fc.constantFrom("2019-05-15", "2020-08-17", "2020-09-15", "Äpfel", "b", "10", "9")), {
    maxLength: 30,
  })
  .map((values): Row[] => values.map((value, id) => ({ id, value })));
const byValue = ({ value }: Row) => value;

describe("sorted rows", () => {
  it("stand by day, and those without one stand last in either direction", () => {
    const days = ["2020-08-17", null, "2019-05-15", "2020-05-15"];
    const sorted = (direction: SortDirection) => sortRows(days, (day) => day, direction);
    expect(sorted("ascending")).toEqual(["2019-05-15", "2020-05-15", "2020-08-17", null]);
    expect(sorted("descending")).toEqual(["2020-08-17", "2020-05-15", "2019-05-15", null]);
  });

  it("have 9 before 10, and letters with marks beside those without", () => {
    expect(sortRows(["z", "10", "Ä", "9", "b", "a"], (text) => text, "ascending")).toEqual([
      "9",
      "10",
      "Ä",
      "a",
      "b",
      "z",
    ]);
  });

  it("are the same rows, stable in both directions, and the rows given are left as they were", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...DIRECTIONS), (rows, direction) => {
        const before = [...rows];
        const sorted = sortRows(rows, byValue, direction);
        expect(rows).toEqual(before);
        expect([...sorted].sort((a, b) => a.id - b.id)).toEqual(before);
        for (const [index, row] of sorted.slice(1).entries()) {
          const previous = sorted[index];
          if (previous?.value === row.value) expect(previous?.id).toBeLessThan(row.id);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("sorted again by the same value stay as they are", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...DIRECTIONS), (rows, direction) => {
        const once = sortRows(rows, byValue, direction);
        expect(sortRows(once, byValue, direction)).toEqual(once);
      }),
    );
  });
});
