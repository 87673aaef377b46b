import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { RECORD_TABLES } from "@/lib/record/record-tables";
import { publish } from "../publish";
import { draftOf, type RecordDraft } from "../record";
import { testDatabase } from "../testing";
import { findCountry, listCountries } from "./countries";
import { findCountryPanel } from "./country-panel";
import { listClaimedCounts, listInitiatives, listMemberships } from "./initiatives";

const FIRST = 1;
const SECOND = 2;

let test: Awaited<ReturnType<typeof testDatabase>>;

/** The part of the record that the map reads; the rest of a draft stays empty. */
async function mapDraft(): Promise<RecordDraft> {
  const files = [
    RECORD_TABLES.countries,
    RECORD_TABLES.initiatives,
    RECORD_TABLES.memberships,
    RECORD_TABLES.claimedCounts,
    RECORD_TABLES.citations,
  ].map(({ file }) => file);
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(`data/${file}`, "utf8")] as const),
  );
  return draftOf(readRecord(new Map(texts)).rows);
}

beforeAll(async () => {
  test = await testDatabase();
  const draft = await mapDraft();
  await publish(test.db, draft, { checkedTo: "2026-06" });
  const corrected = draft.membership.map((row) =>
    row.id === "clean-network--FRA" ? { ...row, contested: true } : row,
  );
  await publish(test.db, { ...draft, membership: corrected }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

describe("initiatives", () => {
  it("come by name, with their sponsors and the colour group of each", async () => {
    const initiatives = await listInitiatives(test.db, SECOND);
    const names = initiatives.map(({ name }) => name);
    expect(initiatives).toHaveLength(17);
    expect(new Set(names).size).toBe(17);
    expect(initiatives.find(({ id }) => id === "clean-network")).toMatchObject({
      name: "The Clean Network",
      sponsors: [{ id: "USA", name: "United States", group: "united-states" }],
      launchedOn: "2020-04-29",
      coverage: "partial",
    });
    expect(initiatives.find(({ id }) => id === "depa")?.sponsors.map(({ id }) => id)).toEqual([
      "CHL",
      "NZL",
      "SGP",
    ]);
    expect(initiatives.find(({ id }) => id === "wassenaar")?.sponsors).toEqual([]);
  });

  it("are none before the first revision", async () => {
    expect(await listInitiatives(test.db, 0)).toEqual([]);
  });
});

describe("memberships", () => {
  it("are those of the initiatives asked for, with the country's name and the best source", async () => {
    const rows = await listMemberships(test.db, SECOND, ["clean-network", "gids"]);
    expect(rows).toHaveLength(93);
    expect(new Set(rows.map(({ initiative }) => initiative))).toEqual(new Set(["clean-network", "gids"]));
    expect(
      rows.filter(({ country }) => country === "JPN").map(({ status, countryName }) => [countryName, status]),
    ).toEqual([
      ["Japan", "member"],
      ["Japan", "declined"],
    ]);
    for (const { sourceUrl, sourcePublisher } of rows) {
      expect(sourceUrl).toMatch(/^https?:/);
      expect(sourcePublisher).not.toBe("");
    }
    expect(await listMemberships(test.db, SECOND, [])).toEqual([]);
  });

  it("stand as they stood in each revision", async () => {
    const contested = async (revision: number) =>
      (await listMemberships(test.db, revision, ["clean-network"])).find(({ country }) => country === "FRA")
        ?.contested;
    expect(await contested(FIRST)).toBe(false);
    expect(await contested(SECOND)).toBe(true);
  });
});

describe("claimed counts", () => {
  it("come by initiative and day", async () => {
    const claims = await listClaimedCounts(test.db, SECOND, ["clean-network"]);
    expect(claims[0]).toMatchObject({ on: "2020-08-05", count: 30, bound: "more-than", unit: "countries" });
    expect(claims.map(({ on }) => on)).toEqual(claims.map(({ on }) => on).sort());
  });
});

describe("countries", () => {
  it("come by name, with a place for the map", async () => {
    const countries = await listCountries(test.db, SECOND);
    expect(countries).toHaveLength(251);
    expect(countries.find(({ id }) => id === "XKX")).toMatchObject({
      name: "Kosovo",
      latitude: expect.any(Number),
    });
  });

  it("have their ties to every initiative, each with all its sources", async () => {
    const japan = await findCountryPanel(test.db, SECOND, "JPN", {});
    const clean = japan?.ties.filter(({ initiative }) => initiative === "clean-network") ?? [];
    expect(clean.map(({ status, contested }) => [status, contested])).toEqual([
      ["member", true],
      ["declined", true],
    ]);
    expect(clean[0]?.sources.length).toBeGreaterThan(1);
    expect(clean[0]?.sources[0]).toMatchObject({
      url: expect.stringMatching(/^https?:/),
      publisher: expect.any(String),
    });
    expect(japan?.ties.length).toBeGreaterThan(clean.length);
  });

  it("are none when the record does not know them", async () => {
    expect(await findCountry(test.db, SECOND, "QQQ")).toBeUndefined();
    expect(await findCountryPanel(test.db, SECOND, "QQQ", {})).toBeUndefined();
  });
});
