import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTie, standingsOn } from "@/lib/memberships";
import { type GridRow, gridRows, isDisagreement } from "./grid";
import { day, INITIATIVES, RECORD, someCountries, someMemberships } from "./testing";

const rowsOn = (on: string) => gridRows(RECORD.countries, RECORD.memberships, RECORD.initiatives, on);
const disagreeing = (on: string) =>
  rowsOn(on)
    .filter(isDisagreement)
    .map(({ id }) => id);
const find = (on: string, id: string) => rowsOn(on).find((row) => row.id === id);
const towards = (row: GridRow | undefined) =>
  Object.fromEntries(
    RECORD.initiatives.flatMap(({ id }, index) => {
      const standing = row?.standings[index];
      return !standing || standing.kind === "none" ? [] : [[id, standing]];
    }),
  );

describe("the rows of the record", () => {
  it("are none before the first launch, and the 33 founders on that day", () => {
    expect(rowsOn("1996-07-11")).toEqual([]);
    expect(rowsOn("1996-07-12")).toHaveLength(33);
  });

  it("have Japan in three initiatives on 20 January 2021, one of them contested", () => {
    expect(Object.keys(towards(find("2021-01-20", "JPN")))).toEqual([
      "wassenaar",
      "prague-proposals",
      "clean-network",
    ]);
    expect(towards(find("2021-01-20", "JPN"))["clean-network"]).toEqual({
      kind: "tie",
      certainty: "contested",
      status: "member",
      statedBy: "sponsor",
      refused: "declined",
      refusedBy: "report",
    });
  });

  it("have Eswatini on 1 February 2021 for its withdrawal alone", () => {
    expect(towards(find("2021-02-01", "SWZ"))).toEqual({ "clean-network": { kind: "withdrawn" } });
    expect(find("2021-02-01", "SWZ")).toMatchObject({ ties: 0, perhaps: 0, region: "africa" });
  });

  it("show who disagrees on a day", () => {
    expect(disagreeing("2020-09-08")).toEqual(["JPN", "SRB"]);
    expect(disagreeing("2021-01-20")).toEqual(["JPN", "SRB", "KOR"]);
    expect(disagreeing("2025-03-01")).toEqual(["ARG", "JPN", "SRB", "KOR", "GBR", "USA"]);
  });
});

describe("rows of any record", () => {
  it("have the standing that each initiative gives by itself, and no country without one", () => {
    fc.assert(
      fc.property(someCountries, someMemberships, day, (countries, memberships, on) => {
        const rows = gridRows(countries, memberships, INITIATIVES, on);
        const alone = INITIATIVES.map((initiative) => standingsOn(memberships, initiative, on));
        for (const country of countries) {
          const standings = alone.map((of) => of.get(country.id) ?? { kind: "none" });
          const row = rows.find(({ id }) => id === country.id);
          expect(row?.standings).toEqual(
            standings.every(({ kind }) => kind === "none") ? undefined : standings,
          );
        }
      }),
    );
  });

  it("count each standing once: a tie, or perhaps one", () => {
    fc.assert(
      fc.property(someCountries, someMemberships, day, (countries, memberships, on) => {
        for (const { standings, ties, perhaps } of gridRows(countries, memberships, INITIATIVES, on))
          expect(ties + perhaps).toBe(standings.filter(isTie).length);
      }),
    );
  });

  it("do not depend on the order of the ties, and leave them as they were", () => {
    fc.assert(
      fc.property(someCountries, someMemberships, day, (countries, memberships, on) => {
        const frozen = Object.freeze([...memberships]);
        expect(gridRows(countries, memberships.toReversed(), INITIATIVES, on)).toEqual(
          gridRows(countries, frozen, INITIATIVES, on),
        );
      }),
    );
  });
});

describe("a disagreement", () => {
  const tie = { kind: "tie", certainty: "named", status: "member" } as const;
  it("is a contested tie, or a refusal beside a tie; neither alone", () => {
    expect(isDisagreement({ standings: [tie, { ...tie, certainty: "contested" }] })).toBe(true);
    expect(isDisagreement({ standings: [tie, { kind: "declined" }] })).toBe(true);
    expect(isDisagreement({ standings: [{ kind: "withdrawn" }, { kind: "none" }] })).toBe(false);
    expect(isDisagreement({ standings: [tie, tie, { kind: "none" }] })).toBe(false);
    expect(isDisagreement({ standings: [] })).toBe(false);
  });
});
