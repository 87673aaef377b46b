import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/record/read-table";
import { countriesTable } from "@/lib/record/tables/countries";
import { type Spot, spotsOf } from "../places";
import { type Neighbours, neighboursOf, WAYS } from "./neighbours";

const file = readFileSync(`data/${countriesTable.file}`, "utf8");
const spots = spotsOf(readTable(countriesTable, file, () => undefined).map(({ row }) => row));

function reachedFrom(neighbours: Neighbours, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const way of WAYS) {
      const next = neighbours.get(id)?.[way];
      if (next !== undefined) open.push(next);
    }
  }
  return reached;
}

describe("arrows on the record's map", () => {
  const neighbours = neighboursOf(spots);

  it("lead from every country and territory to every other", () => {
    expect(spots.length).toBeGreaterThan(240);
    for (const { id } of spots) expect([id, reachedFrom(neighbours, id).size]).toEqual([id, spots.length]);
  });

  it("lead to the neighbour that lies that way", () => {
    expect(neighbours.get("FRA")?.down).toBe("AND");
    expect(neighbours.get("POL")?.right).toBe("LTU");
    expect(neighbours.get("USA")?.up).toBe("CAN");
    expect(neighbours.get("AUS")?.right).toBe("NFK");
    expect(neighbours.get("CAN")?.down).toBe("USA");
  });

  it("mostly keep to their way", () => {
    const byId = new Map(spots.map((spot) => [spot.id, spot]));
    const steps = spots.flatMap((from) => {
      const to = byId.get(neighbours.get(from.id)?.right ?? "");
      return to ? [to.x >= from.x] : [];
    });
    expect(steps.filter((isKept) => !isKept)).toEqual([]);
  });
});

describe("arrows on any map", () => {
  const spot: fc.Arbitrary<Spot> = fc.record({
    id: fc.stringMatching(/^[A-Z]{3}$/),
    x: fc.integer({ min: 0, max: 40 }),
    y: fc.integer({ min: 0, max: 40 }),
  });
  const some = fc.uniqueArray(spot, { selector: ({ id }) => id, maxLength: 25 });

  it("lead from every place to every other, also where places coincide or stand in a line", () => {
    fc.assert(
      fc.property(some, (places) => {
        const neighbours = neighboursOf(places);
        for (const { id } of places) expect(reachedFrom(neighbours, id).size).toBe(places.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("do not depend on the order, and lead nowhere from a place alone", () => {
    fc.assert(
      fc.property(some, (places) => {
        expect(neighboursOf(places.toReversed())).toEqual(neighboursOf(places));
      }),
    );
    expect(neighboursOf([{ id: "AAA", x: 1, y: 1 }]).get("AAA")).toEqual({});
    expect(neighboursOf([]).size).toBe(0);
  });
});
