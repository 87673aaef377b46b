import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CERTAINTIES,
  certaintyOf,
  heldOn,
  isTie,
  type Membership,
  SIDES,
  sideOf,
  standingOf,
  standingsOn,
} from "./memberships";
import { readRecord } from "./record/read-record";
import { RECORD_TABLES } from "./record/record-tables";
import { CONFIDENCES, MEMBERSHIP_STATUSES } from "./vocabulary";

const texts = new Map(
  [RECORD_TABLES.initiatives, RECORD_TABLES.memberships].map(({ file }) => [
    file,
    readFileSync(`data/${file}`, "utf8"),
  ]),
);
const { rows } = readRecord(texts);
const memberships = rows.memberships.map(({ row }) => row);

function on(initiative: string, day: string) {
  const found = rows.initiatives.find(({ row }) => row.id === initiative);
  if (!found) throw new Error(`${initiative} is not in data/initiatives/initiatives.csv`);
  return standingsOn(memberships, found.row, day);
}

function codes(
  initiative: string,
  day: string,
  matches: (standing: ReturnType<typeof standingOf>) => boolean,
) {
  return [...on(initiative, day)].filter(([, standing]) => matches(standing)).map(([code]) => code);
}

const tie: Membership = {
  initiative: "camp",
  country: "FRA",
  status: "member",
  fromOn: "2020-05-15",
  fromPrecision: "day",
  toOn: null,
  toPrecision: null,
  confidence: "high",
  contested: false,
  aggregateOnly: false,
};

describe("heldOn", () => {
  it("holds from the first day up to, but not including, the last", () => {
    const ended: Membership = { ...tie, toOn: "2020-06-01", toPrecision: "day" };
    expect(
      ["2020-05-14", "2020-05-15", "2020-05-31", "2020-06-01"].map((day) => heldOn(ended, "2020-01-01", day)),
    ).toEqual(["no", "yes", "yes", "no"]);
  });

  it("compares a date that is not known to the day by its whole span", () => {
    const month: Membership = {
      ...tie,
      fromOn: "2020-02-01",
      fromPrecision: "month",
      toOn: "2021-01-01",
      toPrecision: "year",
    };
    expect(
      [
        "2020-01-31",
        "2020-02-01",
        "2020-02-28",
        "2020-02-29",
        "2020-12-31",
        "2021-01-01",
        "2021-12-30",
        "2021-12-31",
      ].map((day) => heldOn(month, "2019-01-01", day)),
    ).toEqual(["no", "perhaps", "perhaps", "yes", "yes", "perhaps", "perhaps", "no"]);
  });

  it("begins nothing before the launch, and leaves an unknown first day open from there on", () => {
    const year: Membership = { ...tie, fromOn: "2020-01-01", fromPrecision: "year" };
    const undated: Membership = { ...tie, fromOn: null, fromPrecision: null };
    expect(["2020-09-07", "2020-09-08", "2020-12-31"].map((day) => heldOn(year, "2020-09-08", day))).toEqual([
      "no",
      "perhaps",
      "yes",
    ]);
    expect(
      ["2020-09-07", "2020-09-08", "2026-06-30"].map((day) => heldOn(undated, "2020-09-08", day)),
    ).toEqual(["no", "perhaps", "perhaps"]);
  });
});

describe("the two camps of the record", () => {
  it("have no member on the day before they were launched", () => {
    expect(codes("clean-network", "2020-04-28", (standing) => standing.kind !== "none")).toEqual([]);
    expect(codes("clean-network", "2020-04-01", (standing) => standing.kind !== "none")).toEqual([]);
    expect(codes("gids", "2020-09-07", (standing) => standing.kind !== "none")).toEqual([]);
  });

  it("stand on 8 September 2020 as the record says", () => {
    const certain = (certainty: string) =>
      codes(
        "clean-network",
        "2020-09-08",
        (standing) => standing.kind === "tie" && standing.certainty === certainty,
      );
    expect(certain("own-act")).toEqual(["ALB", "CZE", "EST", "LVA", "POL", "ROU", "SVN", "TWN", "USA"]);
    expect(certain("named")).toEqual([
      "AUS",
      "CAN",
      "DNK",
      "FRA",
      "GBR",
      "GRC",
      "ISR",
      "NOR",
      "NZL",
      "SWE",
      "VNM",
    ]);
    expect(certain("aggregate")).toEqual([]);
    expect(certain("contested")).toEqual(["JPN", "SRB"]);
    expect(codes("gids", "2020-09-08", (standing) => standing.kind === "tie")).toEqual(["CHN"]);
    expect(codes("gids", "2020-09-08", (standing) => standing.kind === "perhaps")).toEqual([
      "ECU",
      "LAO",
      "SYR",
      "TZA",
    ]);
    expect(on("gids", "2020-09-08").get("ECU")).toEqual({
      kind: "perhaps",
      certainty: "named",
      status: "endorser",
      undated: true,
    });
  });

  it("show Eswatini inside on 20 January 2021 and withdrawn on 1 February", () => {
    expect(on("clean-network", "2021-01-14").get("SWZ")).toEqual({ kind: "none" });
    expect(on("clean-network", "2021-01-20").get("SWZ")).toEqual({
      kind: "tie",
      certainty: "own-act",
      status: "signatory",
    });
    expect(on("clean-network", "2021-02-01").get("SWZ")).toEqual({ kind: "withdrawn" });
    expect(codes("clean-network", "2021-01-20", isTie)).toHaveLength(49);
    expect(codes("clean-network", "2021-02-01", isTie)).toHaveLength(48);
  });

  it("never show Japan as a plain member", () => {
    for (const day of ["2020-09-08", "2020-10-16", "2021-01-20", "2026-06-30"])
      expect(on("clean-network", day).get("JPN")).toEqual({
        kind: "tie",
        certainty: "contested",
        status: "member",
        statedBy: "sponsor",
        ...(day >= "2020-10-16" && { refused: "declined", refusedBy: "report" }),
      });
  });
});

describe("the standing of a country", () => {
  it("is contested when a tie and a refusal both hold, and a refusal when that is all there is", () => {
    const declined: Membership = { ...tie, status: "declined", confidence: "medium", fromOn: "2020-10-16" };
    const camp = { id: "camp", launchedOn: "2020-01-01" };
    expect(standingOf([tie, declined], camp, "2020-10-15")).toEqual({
      kind: "tie",
      certainty: "own-act",
      status: "member",
    });
    expect(standingOf([declined, tie], camp, "2020-10-16")).toEqual({
      kind: "tie",
      certainty: "contested",
      status: "member",
      refused: "declined",
    });
    expect(standingOf([declined], camp, "2020-10-16")).toEqual({ kind: "declined" });
    expect(standingOf([], camp, "2020-10-16")).toEqual({ kind: "none" });
  });

  const day = fc.constantFrom(
    "2019-12-31",
    "2020-01-01",
    "2020-02-29",
    "2020-05-15",
    "2021-01-01",
    "2030-06-30",
  );
  const precision = fc.constantFrom("day" as const, "month" as const, "year" as const);
  const date = fc.oneof(
    fc.constant([null, null] as const),
    fc.tuple(fc.constantFrom("2020-01-01", "2021-01-01"), precision),
  );
  const membership: fc.Arbitrary<Membership> = fc
    .record({
      status: fc.constantFrom(...MEMBERSHIP_STATUSES),
      from: date,
      to: date,
      confidence: fc.constantFrom(...CONFIDENCES),
      contested: fc.boolean(),
      aggregateOnly: fc.boolean(),
    })
    .map(({ from, to, ...rest }) => ({
      ...rest,
      initiative: "camp",
      country: "FRA",
      fromOn: from[0],
      fromPrecision: from[1],
      toOn: to[0],
      toPrecision: to[1],
    }));

  it("has an answer for any rows, whatever their order", () => {
    const camp = { id: "camp", launchedOn: "2020-01-01" };
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), day, (some, at) => {
        const standing = standingOf(some, camp, at);
        expect(["none", "tie", "perhaps", "declined", "withdrawn"]).toContain(standing.kind);
        expect(standingOf(some.toReversed(), camp, at).kind).toBe(standing.kind);
        expect(SIDES).toContain(sideOf(standing, standingOf([], camp, at)));
        for (const row of some) expect(CERTAINTIES).toContain(certaintyOf(row));
        if (some.every((row) => heldOn(row, camp.launchedOn, at) === "no"))
          expect(standing.kind).toBe("none");
      }),
    );
  });
});
