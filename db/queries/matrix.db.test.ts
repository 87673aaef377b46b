import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../publish";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import { listAims } from "./aims";
import { listAllMemberships, listTiedCountries } from "./matrix";

const initiative = [
  rowOf.initiative("clean", "Clean Network", "2020-04-29"),
  rowOf.initiative("gids", "Data Security", "2020-09-08"),
];
const country = [
  ...USA_AND_CHINA,
  rowOf.country("FRA", "France", { region: "europe", group: "europe" }),
  rowOf.country("ATA", "Antarctica"),
];
const membership = [
  rowOf.membership("gids", "CHN", { fromOn: "2020-09-08", fromPrecision: "day" }),
  rowOf.membership("clean", "USA"),
  rowOf.membership("clean", "FRA", { contested: true }),
  rowOf.membership("gids", "FRA", { status: "declined" }),
];
const aim = [
  { id: "clean--suppliers", initiative: "clean", subject: "suppliers" as const, text: "Leave some out." },
  { id: "clean--states", initiative: "clean", subject: "states" as const, text: "Keep networks clean." },
  { id: "gids--data", initiative: "gids", subject: "data" as const, text: "Respect the host's law." },
];
const citation = [
  rowOf.citation("aim", "clean--states", 1, "Second"),
  rowOf.citation("aim", "clean--states", 0, "First"),
];

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({ country, initiative, membership, aim, citation });
  const fewer = membership.filter(({ id }) => id !== "clean--USA");
  await publish(
    test.db,
    { ...EMPTY_DRAFT, country, initiative, membership: fewer, aim: aim.slice(1), citation },
    { checkedTo: "2026-06" },
  );
});
afterAll(() => test.close());

describe("all memberships", () => {
  it("are those of every initiative, by initiative and country", async () => {
    const rows = await listAllMemberships(test.db, 1);
    expect(rows.map(({ initiative, country }) => [initiative, country])).toEqual([
      ["clean", "FRA"],
      ["clean", "USA"],
      ["gids", "CHN"],
      ["gids", "FRA"],
    ]);
    expect(rows[2]).toEqual({
      initiative: "gids",
      country: "CHN",
      status: "member",
      fromOn: "2020-09-08",
      fromPrecision: "day",
      toOn: null,
      toPrecision: null,
      confidence: "high",
      contested: false,
      statedBy: null,
      aggregateOnly: false,
    });
  });

  it("stand as they stood in each revision, and are none before the first", async () => {
    expect(await listAllMemberships(test.db, 2)).toHaveLength(3);
    expect(await listAllMemberships(test.db, 0)).toEqual([]);
  });
});

describe("countries with a tie", () => {
  it("come once each, by name, with region and group; those without a tie do not", async () => {
    expect(await listTiedCountries(test.db, 1)).toEqual([
      { id: "CHN", name: "China", region: null, group: "china" },
      { id: "FRA", name: "France", region: "europe", group: "europe" },
      { id: "USA", name: "United States", region: null, group: "united-states" },
    ]);
    expect((await listTiedCountries(test.db, 2)).map(({ id }) => id)).toEqual(["CHN", "FRA"]);
    expect(await listTiedCountries(test.db, 0)).toEqual([]);
  });
});

describe("aims", () => {
  it("are those of the initiatives asked for, by subject in the order of the vocabulary, with the first source", async () => {
    const rows = await listAims(test.db, 1, ["clean"]);
    expect(rows.map(({ id, sourcePublisher }) => [id, sourcePublisher])).toEqual([
      ["clean--states", "First"],
      ["clean--suppliers", null],
    ]);
    expect(await listAims(test.db, 1, ["clean", "gids"])).toHaveLength(3);
  });

  it("stand as they stood in each revision, and are none for no initiative", async () => {
    expect((await listAims(test.db, 2, ["clean"])).map(({ id }) => id)).toEqual(["clean--states"]);
    expect(await listAims(test.db, 1, [])).toEqual([]);
    expect(await listAims(test.db, 0, ["clean"])).toEqual([]);
  });
});
