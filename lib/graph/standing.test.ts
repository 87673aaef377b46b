import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, lastDay, PRECISIONS, readFuzzyDate, writeFuzzyDate } from "../dates";
import { emptyNeeds, type Filling } from "./loss";
import { type Spell, standingOn } from "./standing";

const date = (text: string) => readFuzzyDate(text);

it("stands from the day it began up to, but not including, the day it ended", () => {
  const tie = { since: date("2018-01-01"), until: date("2020-09-15") };
  expect(standingOn(tie, "2017-12-31")).toEqual({ phase: "before", certain: true });
  expect(standingOn(tie, "2018-01-01")).toEqual({ phase: "standing", certain: true });
  expect(standingOn(tie, "2020-09-14")).toEqual({ phase: "standing", certain: true });
  expect(standingOn(tie, "2020-09-15")).toEqual({ phase: "ended", certain: true });
});

it("is not certain within a month or a year that is all that is known", () => {
  const tie = { since: date("2019"), until: date("2019-07") };
  expect(standingOn(tie, "2018-12-31")).toEqual({ phase: "before", certain: true });
  expect(standingOn(tie, "2019-07-30")).toEqual({ phase: "standing", certain: false });
  expect(standingOn(tie, "2019-07-31")).toEqual({ phase: "ended", certain: true });
  expect(standingOn({ until: date("2019-07") }, "2019-06-30")).toEqual({ phase: "standing", certain: true });
});

it("stands always where neither a beginning nor an end is known", () => {
  expect(standingOn({}, "1950-01-01")).toEqual({ phase: "standing", certain: true });
});

const supply = (to: string, requirement: string, since = "", until = ""): Filling & Spell => ({
  to,
  requirement,
  since: date(since),
  until: date(until),
});

it("names a need that every supplier has left, and not one that another fills", () => {
  const supplies = [
    supply("phone", "processor", "2018", "2020-09-15"),
    supply("phone", "processor", "", "2019-05-16"),
    supply("phone", "display", "", "2020-09-15"),
    supply("phone", "display", "2018"),
  ];
  expect([...emptyNeeds(supplies, "2020-09-16")]).toEqual([["phone", ["processor"]]]);
  expect([...emptyNeeds(supplies, "2020-09-14")]).toEqual([]);
});

it("counts a need only from the day its first tie began", () => {
  const supplies = [supply("line", "euv", "2020", "2020-12-31"), supply("line", "wafers", "2024")];
  expect([...emptyNeeds(supplies, "2019-06-01")]).toEqual([]);
  expect([...emptyNeeds(supplies, "2021-01-01")]).toEqual([["line", ["euv"]]]);
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2018-01-01", days));
const fuzzy = fc
  .record({ on: day, precision: fc.constantFrom(...PRECISIONS) })
  .map(({ on, precision }) => readFuzzyDate(writeFuzzyDate({ on, precision })));

it("agrees, day by day, with every reading of a fuzzy date", () => {
  fc.assert(
    fc.property(
      fc.option(fuzzy, { nil: undefined }),
      fc.option(fuzzy, { nil: undefined }),
      day,
      (since, until, on) => {
        const ends = (bound: typeof since) => (bound ? [bound.on, lastDay(bound)] : [undefined]);
        const stands = ends(since).flatMap((first) =>
          ends(until).map(
            (last) => (first === undefined || first <= on) && (last === undefined || on < last),
          ),
        );
        const { phase, certain } = standingOn({ since, until }, on);
        expect(phase === "standing" && certain).toBe(stands.every(Boolean));
        expect(phase === "standing").toBe(stands.some(Boolean));
      },
    ),
  );
});
