import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FuzzyDate, fuzzyDate, type IsoDay, lastDay, readFuzzyDate } from "@/lib/dates";
import { standingsOn } from "@/lib/memberships";
import { readTable } from "@/lib/record/read-table";
import { countriesTable } from "@/lib/record/tables/countries";
import { LOOKS } from "./looks";
import { showCountries } from "./shown";
import { initiativeOf, MEMBERSHIPS } from "./testing";

const countries = readTable(
  countriesTable,
  readFileSync(`data/${countriesTable.file}`, "utf8"),
  () => undefined,
).map(({ row }) => row);

/** Codes of all countries by their look; all others have none. */
function looksOn(day: IsoDay, ...ids: string[]): Record<string, string> {
  const shown = showCountries(countries, MEMBERSHIPS, ids.map(initiativeOf), day);
  expect(shown).toHaveLength(countries.length);
  return Object.fromEntries(
    LOOKS.filter((look) => look !== "none").flatMap((one) => {
      const codes = shown.filter(({ look }) => look === one).map(({ id }) => id);
      return codes.length > 0 ? [[one, codes.sort().join(" ")]] : [];
    }),
  );
}

describe("every country and territory of the record", () => {
  it("has no look on the days before anything was launched", () => {
    expect(looksOn("2020-04-28", "clean-network", "gids")).toEqual({});
    expect(looksOn("2023-10-31", "bletchley")).toEqual({});
  });

  it("is drawn by where it stood between the two camps on 8 September 2020", () => {
    expect(looksOn("2020-09-08", "clean-network", "gids")).toEqual({
      "first-own-act": "ALB CZE EST LVA POL ROU SVN TWN USA",
      "first-named": "AUS CAN DNK FRA GBR GRC ISR NOR NZL SWE VNM",
      "first-contested": "JPN SRB",
      "second-own-act": "CHN",
      "second-perhaps": "ECU LAO SYR TZA",
    });
  });

  it("is drawn by where it stood between them on 20 January 2021", () => {
    expect(looksOn("2021-01-20", "clean-network", "gids")).toEqual({
      "first-own-act": "ALB BGR BRA CZE DOM EST GEO LTU LVA MKD POL ROU SVK SVN SWZ TWN UKR USA XKX",
      "first-named": "AUS CAN DNK FRA GBR GRC ISR NOR NZL SWE",
      "first-aggregate": "BEL CYP DEU ESP FIN HRV IND IRL ITA JAM LUX MLT NLD PRT",
      "first-contested": "JPN KOR SRB",
      "second-own-act": "CHN LAO PAK SYR",
      "second-named": "RUS",
      "second-aggregate": "BRN IDN KHM MMR MYS PHL THA",
      "second-perhaps": "TZA",
      "both-unsure": "ECU SGP VNM",
    });
  });

  it("is drawn by where it stood between a declaration and an initiative on 1 June 2023", () => {
    expect(looksOn("2023-06-01", "dfi", "gids")).toEqual({
      "first-own-act":
        "ALB AND ARG AUS AUT BEL BGR CAN COL CPV CRI CYP CZE DEU DNK DOM ESP EST FIN FRA FSM GBR GEO GRC HRV HUN IRL ISL ISR ITA JAM JPN KEN LTU LUX LVA MDA MDV MHL MKD MLT MNE NER NLD NZL PER PLW POL PRT ROU SEN SRB SVK SVN SWE TTO TWN UKR URY USA XKX",
      "second-own-act": "CHN KAZ KGZ LAO PAK SYR TJK TKM UZB",
      "second-named": "RUS",
      "second-aggregate":
        "ARE BHR BRN COM DJI DZA EGY IDN IRQ JOR KHM KWT LBN LBY MAR MMR MRT MYS OMN PHL PSE QAT SAU SDN SGP SOM THA TUN VNM YEM",
      "second-perhaps": "ECU TZA",
    });
  });

  it("is drawn by where it stood towards one initiative alone on 1 January 2024", () => {
    expect(looksOn("2024-01-01", "bletchley")).toEqual({
      "first-own-act":
        "ARE AUS BRA CAN CHE CHL CHN DEU ESP FRA GBR IDN IND IRL ISR ITA JPN KEN KOR NGA NLD PHL RWA SAU SGP TUR UKR USA",
    });
  });
});

/** A file of researched memberships in JSON, which the record was made from: `MEMBERSHIP_FACTS=file npm run unit`. */
const facts = process.env.MEMBERSHIP_FACTS ?? "";

describe.skipIf(!existsSync(facts))("the researched memberships in MEMBERSHIP_FACTS", () => {
  type Fact = {
    initiative: string;
    country: string;
    territory: string | null;
    status: string;
    from: string | null;
    to: string | null;
    confidence: string;
  };
  const CODES: Readonly<Record<string, string>> = {
    Kosovo: "XKX",
    Taiwan: "TWN",
    "Palestine (UN observer state)": "PSE",
  };
  const DAY = "2020-09-08";
  const research: Fact[] = facts ? JSON.parse(readFileSync(facts, "utf8")) : [];

  it.each(["clean-network", "gids"])(
    "of %s are the record's on 8 September 2020, with their confidence",
    (id) => {
      // As on the map: what began at a time that is not over by the day is not certain to hold on it.
      const began = (date: FuzzyDate | undefined) => date !== undefined && lastDay(date) <= DAY;
      const held = research
        .filter((fact) => fact.initiative === id && began(readFuzzyDate(fact.from ?? "")))
        .filter(({ to }) => to === null || to > DAY)
        .map((fact) => `${CODES[fact.territory ?? ""] ?? fact.country} ${fact.status} ${fact.confidence}`);
      const ours = MEMBERSHIPS.filter(({ initiative }) => initiative === id)
        .filter(({ fromOn, fromPrecision }) => began(fuzzyDate(fromOn, fromPrecision)))
        .filter(({ toOn }) => toOn === null || toOn > DAY)
        .map(({ country, status, confidence }) => `${country} ${status} ${confidence}`);
      const ties = [...standingsOn(MEMBERSHIPS, initiativeOf(id), DAY)].filter(
        ([, { kind }]) => kind === "tie",
      );
      expect(ties).toHaveLength(ours.length);
      expect(ours.sort()).toEqual(held.sort());
    },
  );
});
