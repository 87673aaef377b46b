import { afterAll, beforeAll, expect, it } from "vitest";
import { databaseOf, rowOf, USA_AND_CHINA } from "../testing-draft";
import { listToldRows } from "./told-rows";

let test: Awaited<ReturnType<typeof databaseOf>>;

beforeAll(async () => {
  test = await databaseOf({
    country: USA_AND_CHINA,
    actor: [rowOf.actor("huawei", "Huawei"), rowOf.actor("other", "Other")],
    event: [rowOf.event("listing", "2019-05-15"), rowOf.event("answer", "2019-05-31")],
    eventParty: [
      rowOf.party("listing", "sender", "USA"),
      rowOf.party("listing", "target", "huawei"),
      rowOf.party("answer", "sender", "CHN"),
    ],
    eventLink: [
      {
        id: "answer:listing",
        event: "answer",
        kind: "responds-to",
        other: "listing",
        basis: "stated",
        note: "",
      },
    ],
    node: [rowOf.node("phones", "Phones", { actor: "huawei" }), rowOf.node("chips", "Chips")],
    dependency: [
      rowOf.dependency("chips", "phones", {
        untilOn: "2019-05-21",
        untilPrecision: "day",
        severedBy: "listing",
      }),
    ],
    initiative: [rowOf.initiative("camp", "Camp", "2020-01-01")],
    membership: [rowOf.membership("camp", "USA")],
    citation: [
      rowOf.citation("event", "listing", 0, "Register"),
      rowOf.citation("event", "answer", 0, "Ministry"),
      rowOf.citation("dependency", "chips--phones", 0, "Press"),
      rowOf.citation("membership", "camp--USA", 0, "Department"),
    ],
  });
});
afterAll(() => test.close());

/** The ids of the rows of each table. */
async function idsOf(...[noun, id, revision = 1]: [Parameters<typeof listToldRows>[2], string, number?]) {
  const told = await listToldRows(test.db, revision, noun, id);
  return told && Object.fromEntries(told.map(({ table, rows }) => [table, rows.map((row) => row.id)]));
}

it("gives an act with its parties, links from either end, what it cut, and the sources of all, and nothing of another", async () => {
  expect(await idsOf("event", "listing")).toEqual({
    event: ["listing"],
    eventParty: ["listing:sender:USA", "listing:target:huawei"],
    eventLink: ["answer:listing"],
    dependency: ["chips--phones"],
    citation: ["dependency:chips--phones:0", "event:listing:0"],
  });
});

it("gives an actor, an initiative and a country with what names them", async () => {
  expect(await idsOf("actor", "huawei")).toEqual({
    actor: ["huawei"],
    eventParty: ["listing:target:huawei"],
    node: ["phones"],
    citation: [],
  });
  expect(await idsOf("initiative", "camp")).toMatchObject({
    membership: ["camp--USA"],
    citation: ["membership:camp--USA:0"],
  });
  expect(await idsOf("country", "USA")).toEqual({
    country: ["USA"],
    eventParty: ["listing:sender:USA"],
    membership: ["camp--USA"],
    jurisdictionReach: [],
    citation: ["membership:camp--USA:0"],
  });
});

it("gives nothing of a record that is not in the revision", async () => {
  expect(await idsOf("event", "nobody")).toBeUndefined();
  expect(await idsOf("event", "listing", 0)).toBeUndefined();
});
