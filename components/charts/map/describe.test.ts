import { describe, expect, it } from "vitest";
import type { Membership } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import {
  describeClaims,
  describeCountry,
  describeJoining,
  describeLook,
  describeMap,
  type SourcedClaim,
} from "./describe";
import { showCountries } from "./shown";

const clean = {
  id: "clean-network",
  name: "The Clean Network",
  launchedOn: "2020-04-29",
  launchedPrecision: "day",
  coverage: "partial",
  sponsors: [],
} as const;
const gids = {
  ...clean,
  id: "gids",
  name: "Global Initiative on Data Security",
  launchedOn: "2020-09-08",
} as const;
const countries = ["Brazil", "China", "Ecuador", "Japan", "Malta"].map((name) => ({
  id: name.slice(0, 3),
  name,
}));

function tie(country: string, more: Partial<Membership> = {}): Membership {
  return {
    initiative: "clean-network",
    country,
    status: "member",
    fromOn: "2020-06-25",
    fromPrecision: "day",
    toOn: null,
    toPrecision: null,
    confidence: "high",
    contested: false,
    aggregateOnly: false,
    ...more,
  };
}

function sentence(
  memberships: readonly Membership[],
  initiatives: Parameters<typeof describeMap>[1],
  day: string,
  within?: number,
) {
  const shown = showCountries(countries, memberships, initiatives, day, within);
  return describeMap(shown, initiatives, day, mapWords(), within);
}

describe("describeMap", () => {
  it("says before the launch that there is no tie, and why", () => {
    expect(sentence([tie("Bra")], [clean, gids], "2020-04-28")).toBe(
      "On 28 April 2020, The Clean Network has no tie with any country: it was launched later, on 29 April 2020. Global Initiative on Data Security has no tie with any country: it was launched later, on 8 September 2020.",
    );
  });

  it("says that there is none", () => {
    expect(sentence([], [clean], "2020-05-01")).toBe(
      "On 1 May 2020, The Clean Network has no sure tie with any country.",
    );
  });

  it("names a single country and how sure it is", () => {
    expect(sentence([tie("Bra")], [clean], "2020-07-01")).toBe(
      "On 1 July 2020, The Clean Network has a tie with 1 country or territory, Brazil, by its own act or an official list.",
    );
  });

  it("counts many by how sure they are, and tells members of each apart from members of both", () => {
    const memberships = [
      tie("Bra"),
      tie("Ecu", { status: "endorser" }),
      tie("Jap", { contested: true, confidence: "low" }),
      tie("Mal", { aggregateOnly: true, confidence: "low", status: "partner" }),
      tie("Chi", { initiative: "gids", fromOn: "2020-09-08" }),
      tie("Ecu", { initiative: "gids", fromOn: null, fromPrecision: null, confidence: "medium" }),
    ];
    expect(sentence(memberships, [clean, gids], "2020-11-20")).toBe(
      "On 20 November 2020, The Clean Network has ties with 4 countries and territories: 2 by their own act or an official list, 1 only claimed, without an act of its own, 1 contested. Global Initiative on Data Security has a tie with 1 country or territory, China, by its own act or an official list; for Ecuador the day is not known well enough to say. Ecuador has, or may have, a tie to both.",
    );
  });

  it("says who refused, and who only watches", () => {
    const memberships = [
      tie("Bra"),
      tie("Chi", { status: "observer" }),
      tie("Jap", { status: "declined" }),
      tie("Mal", { status: "withdrawn" }),
    ];
    expect(sentence(memberships, [clean], "2020-11-20")).toBe(
      "On 20 November 2020, The Clean Network has ties with 2 countries and territories: all by their own act or an official list; 1 of them only as an observer; Japan had declined; Malta had withdrawn.",
    );
  });

  it("counts who joined of late, where that is asked for", () => {
    const memberships = [
      tie("Bra"),
      tie("Ecu", { fromOn: "2020-11-14" }),
      tie("Chi", { initiative: "gids", fromOn: "2020-09-08" }),
    ];
    expect(sentence(memberships, [clean, gids], "2020-12-31", 90)).toBe(
      "On 31 December 2020, The Clean Network has ties with 2 countries and territories: all by their own act or an official list; 1 of them joined within the 90 days before. Global Initiative on Data Security has a tie with 1 country or territory, China, by its own act or an official list; it had joined earlier. No country has a tie to both.",
    );
    expect(sentence(memberships, [clean], "2021-12-31", 90)).toMatch(
      /; none of them joined within the 90 days before\.$/,
    );
    expect(sentence(memberships, [clean], "2020-04-28", 90)).not.toMatch(/joined/);
  });

  it("says that nobody is in both", () => {
    expect(sentence([tie("Bra")], [clean, gids], "2021-01-01")).toMatch(/ No country has a tie to both\.$/);
  });
});

describe("describeClaims", () => {
  const claim: SourcedClaim = {
    initiative: "clean-network",
    on: "2020-08-11",
    precision: "day",
    count: 30,
    bound: "more-than",
    unit: "countries",
    sourceUrl: "https://example.org/",
  };
  const shown = showCountries(
    countries,
    [tie("Bra"), tie("Jap", { contested: true })],
    [clean],
    "2020-09-08",
  );

  it("puts the last claim by the day beside what can be named", () => {
    const claims = [
      claim,
      { ...claim, on: "2020-10-17", count: 40 },
      { ...claim, count: 170, unit: "telcos" },
    ];
    expect(describeClaims(claims, shown, [clean], "2020-09-08", mapWords())).toEqual([
      {
        initiative: "clean-network",
        text: "The Clean Network: more than 30 countries claimed on 11 August 2020; 2 can be named here, 1 of them contested.",
        sourceUrl: "https://example.org/",
      },
    ]);
  });

  it("has no line before the first claim, nor for a month that is not over", () => {
    expect(describeClaims([claim], shown, [clean], "2020-08-10", mapWords())).toEqual([]);
    const month: SourcedClaim = { ...claim, on: "2020-08-01", precision: "month" };
    expect(describeClaims([month], shown, [clean], "2020-08-30", mapWords())).toEqual([]);
  });

  it("lets two claims of one day stand together", () => {
    const claims = [
      { ...claim, bound: "exactly" as const, count: 61 },
      { ...claim, bound: "exactly" as const, count: 58 },
    ];
    expect(describeClaims(claims, shown, [clean], "2020-09-08", mapWords())[0]?.text).toBe(
      "The Clean Network: 58 countries, or 61 countries claimed on 11 August 2020; 2 can be named here, 1 of them contested.",
    );
  });
});

describe("names", () => {
  it("of a country say where it stands towards each initiative", () => {
    const [, , , japan] = showCountries(
      countries,
      [tie("Jap", { contested: true })],
      [clean, gids],
      "2021-01-20",
    );
    expect(japan && describeCountry(japan, [clean, gids], mapWords())).toBe(
      "Japan. The Clean Network: member, contested. Global Initiative on Data Security: no tie found",
    );
  });

  it("of a country about which sources disagree have both readings", () => {
    const american = { ...clean, sponsors: [{ name: "United States", group: "united-states" as const }] };
    const nameOn = (day: string, claim: Partial<Membership>, denial: Partial<Membership>) => {
      const rows = [
        tie("Jap", { contested: true, ...claim }),
        tie("Jap", { status: "declined", fromOn: "2020-10-16", ...denial }),
      ];
      const japan = showCountries(countries, rows, [american], day)[3];
      return japan && describeCountry(japan, [american], mapWords());
    };
    const claim = { statedBy: "sponsor" } as const;
    expect(nameOn("2020-10-15", claim, {})).toBe(
      "Japan. The Clean Network: claimed as a member by the United States, contested",
    );
    expect(nameOn("2020-10-16", claim, { statedBy: "report" })).toBe(
      "Japan. The Clean Network: claimed as a member by the United States, contested; its own government is reported to have declined",
    );
    expect(
      nameOn("2020-10-16", { statedBy: "report", status: "observer" }, { statedBy: "own-government" }),
    ).toBe("Japan. The Clean Network: reported to be an observer, contested; its own government declined");
    expect(
      nameOn("2020-10-16", { statedBy: "own-government", status: "partner" }, { status: "withdrawn" }),
    ).toBe(
      "Japan. The Clean Network: a partner by its own government’s word, contested; its own government is reported to have withdrawn",
    );
    expect(nameOn("2020-10-16", {}, {})).toBe(
      "Japan. The Clean Network: member, contested; its own government is reported to have declined",
    );
  });

  it("of a country that is set off say that it joined of late, and when", () => {
    const rows = [tie("Jap", { fromOn: "2020-11-01", fromPrecision: "month" })];
    const japan = showCountries(countries, rows, [clean], "2020-12-01", 90)[3];
    expect(japan && describeCountry(japan, [clean], mapWords(), 90)).toBe(
      "Japan. The Clean Network: member, by its own act or an official list. Joined within the 90 days before.",
    );
    expect(japan && describeJoining(japan, mapWords())).toBe("joined November 2020");
    const brazil = showCountries(countries, rows, [clean], "2020-12-01", 90)[0];
    expect(brazil && describeJoining(brazil, mapWords())).toBeUndefined();
  });

  it("of a look say whose it is, and do not call a partial list complete", () => {
    expect(describeLook("first-contested", [clean], mapWords())).toBe("The Clean Network: contested");
    expect(describeLook("none", [clean], mapWords())).toBe("No tie found");
    expect(describeLook("none", [{ ...clean, coverage: "complete" }], mapWords())).toBe("No tie");
  });
});
