import { afterAll, beforeAll, expect, it } from "vitest";
import { databaseOf, rowOf, USA_AND_CHINA } from "../testing-draft";
import { listActs, listNeighbours } from "./acts";
import { countActsPerQuarter, countRecord, findNodeName, listSupplies } from "./front";

let test: Awaited<ReturnType<typeof databaseOf>>;

const cut = { untilOn: "2020-09-15", untilPrecision: "day", severedBy: "b" } as const;

beforeAll(async () => {
  test = await databaseOf({
    country: [...USA_AND_CHINA, rowOf.country("TWN", "Taiwan", { group: "asia-pacific" })],
    actor: [
      rowOf.actor("bis", "Bureau", { kind: "agency", country: "USA" }),
      rowOf.actor("huawei", "Huawei", { country: "CHN" }),
      rowOf.actor("hisilicon", "HiSilicon", { country: "CHN", parent: "huawei" }),
    ],
    event: [
      rowOf.event("a", "2019-05-15"),
      rowOf.event("b", "2020-05-15"),
      rowOf.event("c", "2020-05-15"),
      rowOf.event("d", "2020-09-08"),
      rowOf.event("e", "2020-09-15"),
    ],
    eventParty: [
      ...["a", "b", "c"].map((id) => rowOf.party(id, "sender", "bis")),
      rowOf.party("a", "target", "huawei"),
      rowOf.party("b", "affected", "hisilicon"),
      rowOf.party("c", "target", "CHN"),
      rowOf.party("c", "sender", "huawei"),
      rowOf.party("d", "sender", "CHN"),
      rowOf.party("e", "sender", "huawei"),
      rowOf.party("e", "sender", "TWN"),
    ],
    // What "c" did is told again in "b", from the side of the bureau.
    eventLink: [
      { id: "b:companion-of:c", event: "b", kind: "companion-of", other: "c", basis: "stated", note: "" },
    ],
    node: [
      rowOf.node("tsmc", "TSMC"),
      rowOf.node("boe", "BOE"),
      rowOf.node("huawei", "Huawei"),
      rowOf.node("phones", "Phones"),
    ],
    dependency: [
      rowOf.dependency("tsmc", "phones", cut),
      rowOf.dependency("boe", "phones"),
      rowOf.dependency("huawei", "phones", { ...cut, severedBy: "e" }),
    ],
    citation: [
      rowOf.citation("event", "a", 0, "Register"),
      rowOf.citation("event", "b", 0, "Register"),
      rowOf.citation("event", "b", 1, "Paper"),
    ],
  });
});
afterAll(() => test.close());

it("lists the acts of an actor and of its direct parts, newest first, with how many there are", async () => {
  const acts = await listActs(test.db, 1, {
    party: { id: "huawei", roles: ["target", "affected"] },
    limit: 1,
  });
  expect(acts.map(({ id, total }) => ({ id, total }))).toEqual([{ id: "b", total: 2 }]);
  const all = await listActs(test.db, 1, { party: { id: "CHN", roles: ["target", "affected"] } });
  expect(all.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect((await listActs(test.db, 1, {})).map(({ id }) => id)).toEqual(["e", "d", "c", "b", "a"]);
});

it("finds the acts before and after one by the same sender, also on one day", async () => {
  const of = async (id: string, announcedOn: string) =>
    (await listNeighbours(test.db, 1, { id, announcedOn, senders: ["bis"] })).map((act) => [
      act.later,
      act.id,
    ]);
  expect(await of("b", "2020-05-15")).toEqual([
    [false, "a"],
    [true, "c"],
  ]);
  expect(await of("c", "2020-05-15")).toEqual([[false, "b"]]);
});

it("counts an act of several senders, or seen from two sides, once, for the first group", async () => {
  expect(await countActsPerQuarter(test.db, 1)).toEqual([
    { quarter: "2019-04-01", group: "united-states", acts: 1 },
    { quarter: "2020-04-01", group: "united-states", acts: 1 },
    { quarter: "2020-07-01", group: "asia-pacific", acts: 1 },
    { quarter: "2020-07-01", group: "china", acts: 1 },
  ]);
});

it("lists what supplies a node, with the measure that cut it and the first group that sent that", async () => {
  const supplies = await listSupplies(test.db, 1, "phones");
  expect(supplies.map(({ from, severedBy, severedGroup }) => [from, severedBy, severedGroup])).toEqual([
    ["boe", null, null],
    ["huawei", "e", "asia-pacific"],
    ["tsmc", "b", "united-states"],
  ]);
  expect(await findNodeName(test.db, 1, "phones")).toBe("Phones");
  expect(await findNodeName(test.db, 1, "nothing")).toBeUndefined();
});

it("counts a revision: an act once from however many sides, a source once however much it supports", async () => {
  expect(await countRecord(test.db, 1)).toEqual({ acts: 4, actors: 3, ties: 3, memberships: 0, sources: 2 });
  expect(await countRecord(test.db, 0)).toEqual({ acts: 0, actors: 0, ties: 0, memberships: 0, sources: 0 });
});
