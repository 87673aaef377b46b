import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Precision } from "./dates";
import { epochAt } from "./epochs";
import { joinedWithin, standingDays } from "./membership-days";
import { type Membership, standingsOn } from "./memberships";

const CAMP = { id: "camp", launchedOn: "2020-04-29" };

function tie(more: Partial<Membership> = {}): Membership {
  return {
    initiative: "camp",
    country: "FRA",
    status: "member",
    fromOn: "2020-08-11",
    fromPrecision: "day",
    toOn: null,
    toPrecision: null,
    confidence: "high",
    contested: false,
    aggregateOnly: false,
    ...more,
  };
}

const someDay = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2019-10-01", count));
const someDate = fc
  .tuple(someDay, fc.constantFrom<Precision>("day", "month", "year"))
  .map(([day, precision]) => ({
    on:
      precision === "day"
        ? day
        : precision === "month"
          ? `${day.slice(0, 7)}-01`
          : `${day.slice(0, 4)}-01-01`,
    precision,
  }));
const someRows = fc.array(
  fc
    .record({
      country: fc.constantFrom("FRA", "JPN", "BRA"),
      status: fc.constantFrom("member" as const, "declined" as const, "withdrawn" as const),
      from: fc.option(someDate),
      to: fc.option(someDate),
      contested: fc.boolean(),
    })
    .map(({ from, to, ...more }) =>
      tie({
        ...more,
        fromOn: from?.on ?? null,
        fromPrecision: from?.precision ?? null,
        toOn: to?.on ?? null,
        toPrecision: to?.precision ?? null,
      }),
    ),
  { maxLength: 6 },
);

describe("the days on which a standing may change", () => {
  it("are the launch, and the first and the last day of every date", () => {
    const rows = [
      tie({ fromOn: "2020-12-01", fromPrecision: "month", toOn: "2021-01-24", toPrecision: "day" }),
      tie({ initiative: "another", fromOn: "2018-01-01" }),
    ];
    expect(standingDays(rows, CAMP)).toEqual(["2020-04-29", "2020-12-01", "2020-12-31", "2021-01-24"]);
    expect(standingDays([], CAMP)).toEqual(["2020-04-29"]);
  });

  it("leave nothing out: between two of them every country stands where it stood, and joined when it had", () => {
    fc.assert(
      fc.property(someRows, someDay, fc.constantFrom(30, 90), (rows, day, within) => {
        const looks = (on: string) => ({
          standings: [...standingsOn(rows, CAMP, on)],
          joined: ["FRA", "JPN", "BRA"].map((country) =>
            joinedWithin(
              rows.filter((row) => row.country === country),
              CAMP,
              on,
              within,
            ),
          ),
        });
        expect(looks(epochAt(standingDays(rows, CAMP, within), day))).toEqual(looks(day));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("who joined within so many days", () => {
  it("did so on the day itself, and up to as many days before", () => {
    const on = (day: string) => joinedWithin([tie()], CAMP, day, 90);
    expect(on("2020-08-10")).toBeUndefined();
    expect(on("2020-08-11")).toEqual({ on: "2020-08-11", precision: "day" });
    expect(on("2020-11-09")).toEqual({ on: "2020-08-11", precision: "day" });
    expect(on("2020-11-10")).toBeUndefined();
  });

  it("is not one whose tie may not have begun, one without a date, nor one that refused", () => {
    const month = tie({ fromOn: "2020-12-01", fromPrecision: "month" });
    expect(joinedWithin([month], CAMP, "2020-12-30", 90)).toBeUndefined();
    expect(joinedWithin([month], CAMP, "2020-12-31", 90)).toEqual({ on: "2020-12-01", precision: "month" });
    expect(
      joinedWithin([tie({ fromOn: null, fromPrecision: null })], CAMP, "2020-09-01", 90),
    ).toBeUndefined();
    expect(joinedWithin([tie({ status: "declined" })], CAMP, "2020-09-01", 90)).toBeUndefined();
  });

  it("is not one that was in by another tie before", () => {
    const rows = [tie(), tie({ fromOn: "2019-05-03", status: "observer" })];
    expect(joinedWithin(rows, CAMP, "2020-09-01", 90)).toBeUndefined();
  });
});
