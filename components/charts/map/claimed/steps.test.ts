import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import { standingsOn } from "@/lib/memberships";
import { CLAIMS, INITIATIVES, initiativeOf, MEMBERSHIPS } from "../testing";
import { claimedOn, claimedSteps, stateClaims } from "./claims";
import { namedOn, namedSteps } from "./named";
import { stepAt } from "./steps";

const CLEAN = initiativeOf("clean-network");
const clean = stateClaims(CLAIMS, "clean-network");

describe("the countries that can be named", () => {
  it("are 22 of the Clean Network on 8 September 2020, 9 by their own act", () => {
    expect(namedOn(MEMBERSHIPS, CLEAN, "2020-09-08")).toEqual({
      named: { least: 22, most: 22 },
      ownAct: { least: 9, most: 9 },
    });
  });

  it("are none on the day before the launch, and one on it", () => {
    expect(namedOn(MEMBERSHIPS, CLEAN, "2020-04-28").named).toEqual({ least: 0, most: 0 });
    expect(namedOn(MEMBERSHIPS, CLEAN, "2020-04-29").named).toEqual({ least: 1, most: 1 });
    expect(stepAt(namedSteps(MEMBERSHIPS, CLEAN).named, "2020-04-28")).toBeUndefined();
  });

  it("lie between a least and a most while a month is not over", () => {
    const { named } = namedSteps(MEMBERSHIPS, CLEAN);
    expect(stepAt(named, "2020-10-01")).toEqual({ from: "2020-10-01", least: 23, most: 25 });
    expect(stepAt(named, "2020-11-10")?.least).toBeLessThan(stepAt(named, "2020-11-10")?.most ?? 0);
    expect(stepAt(named, "2026-06-30")).toEqual({ from: "2021-01-24", least: 48, most: 48 });
  });

  it("are as many as standing by standing, for every initiative of the record on any day", () => {
    const days = fc.integer({ min: 0, max: 11_500 }).map((count) => addDays("1996-01-01", count));
    const steps = new Map(INITIATIVES.map((one) => [one.id, namedSteps(MEMBERSHIPS, one)]));
    fc.assert(
      fc.property(fc.constantFrom(...INITIATIVES), days, (initiative, day) => {
        const standings = [...standingsOn(MEMBERSHIPS, initiative, day).values()];
        const sure = standings.filter(({ kind }) => kind === "tie");
        const maybe = standings.filter(({ kind }) => kind === "perhaps");
        const isOwn = (one: (typeof standings)[number]) => "certainty" in one && one.certainty === "own-act";
        const found = steps.get(initiative.id);
        const { named, ownAct } = {
          named: stepAt(found?.named ?? [], day),
          ownAct: stepAt(found?.ownAct ?? [], day),
        };
        expect([named?.least ?? 0, named?.most ?? 0]).toEqual([sure.length, sure.length + maybe.length]);
        expect([ownAct?.least ?? 0, ownAct?.most ?? 0]).toEqual([
          sure.filter(isOwn).length,
          sure.filter(isOwn).length + maybe.filter(isOwn).length,
        ]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the number claimed", () => {
  it("is the last by the day, and none before the first", () => {
    expect(claimedOn(clean, "2020-08-04")).toEqual([]);
    expect(claimedOn(clean, "2020-09-08").map(({ on, count, bound }) => [on, count, bound])).toEqual([
      ["2020-08-11", 30, "more-than"],
    ]);
    expect(claimedOn(clean, "2021-01-31").map(({ on, count }) => [on, count])).toEqual([["2021-01-15", 60]]);
  });

  it("goes up in steps, and lies between two while a month is not over", () => {
    expect(claimedSteps(clean)).toEqual([
      { from: "2020-08-05", least: 30, most: 30 },
      { from: "2020-10-17", least: 40, most: 40 },
      { from: "2020-11-10", least: 50, most: 50 },
      { from: "2020-11-14", least: 51, most: 51 },
      { from: "2020-11-22", least: 53, most: 53 },
      { from: "2020-12-01", least: 53, most: 60 },
      { from: "2020-12-31", least: 60, most: 60 },
    ]);
  });

  it("keeps apart what differs on one day, and does not count operators", () => {
    const paris = stateClaims(CLAIMS, "paris-ai-statement");
    expect(claimedOn(paris, "2025-02-11").map(({ count }) => count)).toEqual([58, 61]);
    expect(stepAt(claimedSteps(paris), "2025-02-11")).toMatchObject({ least: 58, most: 61 });
    expect(clean.every(({ unit }) => unit === "countries")).toBe(true);
    expect(claimedSteps([])).toEqual([]);
  });
});
