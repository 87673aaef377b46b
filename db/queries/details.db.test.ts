import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import { findActorDetail } from "./actor-detail";
import { findCountryDetail } from "./country-detail";
import { findInitiativeDetail } from "./initiative-detail";
import { listInitiatives } from "./initiatives";

const initiative = [{ ...rowOf.initiative("clean", "Clean Network", "2020-04-29"), sponsors: ["USA"] }];

let test: Awaited<ReturnType<typeof databaseOf>>;

beforeAll(async () => {
  test = await databaseOf({
    country: [...USA_AND_CHINA, rowOf.country("EST", "Estonia", { group: "europe" })],
    actor: [
      rowOf.actor("huawei", "Huawei", { originalName: "华为", country: "CHN" }),
      rowOf.actor("hisilicon", "HiSilicon", { country: "CHN", parent: "huawei" }),
    ],
    node: [
      rowOf.node("hisilicon", "HiSilicon", {
        country: "CHN",
        actor: "hisilicon",
        stage: "chips-and-parts",
      }),
      rowOf.node("huawei", "Huawei", { country: "CHN", actor: "huawei" }),
    ],
    ownership: [{ id: "own", owner: "huawei", owned: "hisilicon", stake: 1, confidence: "high", note: "" }],
    jurisdictionReach: [
      {
        id: "home",
        country: "USA",
        node: "hisilicon",
        law: "home",
        rule: "Home rule",
        confidence: "high",
        note: "",
      },
      {
        id: "far",
        country: "USA",
        node: "huawei",
        law: "beyond-home",
        rule: "Far rule",
        confidence: "high",
        note: "",
      },
    ],
    initiative,
    membership: [
      rowOf.membership("clean", "USA"),
      rowOf.membership("clean", "EST", { fromOn: "2020-08-05", fromPrecision: "day" }),
    ],
    claimedCount: [
      {
        id: "later",
        initiative: "clean",
        on: "2020-11-10",
        precision: "day",
        count: 50,
        bound: "nearly",
        unit: "countries",
        note: "",
      },
      {
        id: "first",
        initiative: "clean",
        on: "2020-08-05",
        precision: "day",
        count: 30,
        bound: "more-than",
        unit: "countries",
        note: "",
      },
    ],
    citation: [
      rowOf.citation("membership", "clean--EST", 1, "Second"),
      rowOf.citation("membership", "clean--EST", 0, "First"),
      rowOf.citation("ownership", "own", 0, "Filing"),
      rowOf.citation("actor", "huawei", 0, "Register"),
    ],
  });
});
afterAll(() => test.close());

it("tells everything about an actor", async () => {
  const huawei = await findActorDetail(test.db, 1, "huawei");
  expect(huawei).toMatchObject({
    name: "Huawei",
    originalName: "华为",
    countryName: "China",
    parentName: null,
  });
  expect(huawei?.parts.map(({ id }) => id)).toEqual(["hisilicon"]);
  expect(huawei?.nodes.map(({ id }) => id)).toEqual(["huawei"]);
  expect(huawei?.ownerships).toMatchObject([
    { ownerName: "Huawei", ownedName: "HiSilicon", stake: 1, sources: [{ publisher: "Filing" }] },
  ]);
  expect(huawei?.sources.map(({ publisher }) => publisher)).toEqual(["Register"]);
  expect((await findActorDetail(test.db, 1, "hisilicon"))?.parentName).toBe("Huawei");
});

it("tells everything about an initiative: sponsors, ties with their sources best first, claims by day", async () => {
  const clean = await findInitiativeDetail(test.db, 1, "clean");
  expect(clean?.sponsors).toEqual([{ id: "USA", name: "United States", group: "united-states" }]);
  expect(
    clean?.ties.map(({ countryName, sources }) => [countryName, sources.map(({ publisher }) => publisher)]),
  ).toEqual([
    ["Estonia", ["First", "Second"]],
    ["United States", []],
  ]);
  expect(clean?.claims.map(({ id }) => id)).toEqual(["first", "later"]);
});

it("names a sponsor as the revision does that is asked for", async () => {
  const renamed = [rowOf.country("USA", "United States of America", { group: "united-states" })];
  const own = await databaseOf({
    country: renamed.map((row) => ({ ...row, name: "United States" })),
    initiative,
  });
  await publish(own.db, { ...EMPTY_DRAFT, country: renamed, initiative }, { checkedTo: "2026-06" });
  const namesIn = async (revision: number) => [
    (await findInitiativeDetail(own.db, revision, "clean"))?.sponsors.map(({ name }) => name),
    (await listInitiatives(own.db, revision)).flatMap(({ sponsors }) => sponsors.map(({ name }) => name)),
  ];
  expect(await namesIn(1)).toEqual([["United States"], ["United States"]]);
  expect(await namesIn(2)).toEqual([["United States of America"], ["United States of America"]]);
  await own.close();
});

it("tells everything about a country: its ties, bodies, things, and laws beyond home first", async () => {
  const usa = await findCountryDetail(test.db, 1, "USA");
  expect(usa?.ties.map(({ initiativeName }) => initiativeName)).toEqual(["Clean Network"]);
  expect(usa?.reaches.map(({ nodeName, law }) => [nodeName, law])).toEqual([
    ["Huawei", "beyond-home"],
    ["HiSilicon", "home"],
  ]);
  const china = await findCountryDetail(test.db, 1, "CHN");
  expect(china?.bodies.map(({ name }) => name)).toEqual(["HiSilicon", "Huawei"]);
  expect(china?.nodes.map(({ name }) => name)).toEqual(["Huawei", "HiSilicon"]);
});

it("finds nothing that is not in the revision", async () => {
  expect(await findActorDetail(test.db, 1, "nobody")).toBeUndefined();
  expect(await findInitiativeDetail(test.db, 1, "none")).toBeUndefined();
  expect(await findCountryDetail(test.db, 0, "CHN")).toBeUndefined();
});
