import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish";
import { databaseOf, EMPTY_DRAFT, rowOf } from "../testing-draft";
import { listControls } from "./controls";

const part = {
  country: [rowOf.country("USA", "United States", { group: "united-states" }), rowOf.country("CHN", "China")],
  actor: [
    rowOf.actor("bis", "Bureau of Industry and Security", { kind: "agency", country: "USA" }),
    rowOf.actor("huawei", "Huawei", { country: "CHN" }),
    rowOf.actor("hisilicon", "HiSilicon", { country: "CHN", parent: "huawei" }),
  ],
  event: [
    rowOf.event("listing", "2019-05-15", { effectiveOn: "2019-05-16", effectivePrecision: "day" }),
    rowOf.event("ended", "2018-04-15", {
      measure: "denial-order",
      endedOn: "2018-07-13",
      endKind: "lifted",
      endedPrecision: "day",
    }),
    rowOf.event("proposal", "2020-01-01", { stage: "proposed" }),
    rowOf.event("relief", "2019-05-20", { measure: "temporary-licence" }),
    rowOf.event("against-hisilicon", "2020-12-18", {}),
    rowOf.event("own-move", "2020-10-01", {}),
  ],
  eventParty: [
    ...["listing", "ended", "proposal", "relief", "against-hisilicon", "own-move"].map((event) =>
      rowOf.party(event, "sender", event === "own-move" ? "huawei" : "bis"),
    ),
    ...["listing", "ended", "proposal", "relief"].map((event) => rowOf.party(event, "target", "huawei")),
    rowOf.party("listing", "affected", "hisilicon"),
    rowOf.party("against-hisilicon", "target", "hisilicon"),
  ],
  node: [
    rowOf.node("hisilicon-chips", "HiSilicon", { country: "CHN", actor: "hisilicon" }),
    rowOf.node("huawei-node", "Huawei", { country: "CHN", actor: "huawei" }),
    rowOf.node("plain", "No actor", { country: "CHN" }),
  ],
};

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf(part);
  const eventParty = part.eventParty.filter(({ event }) => event !== "listing");
  await publish(test.db, { ...EMPTY_DRAFT, ...part, eventParty }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

it("names adopted measures that restrict a node's actor, or the one of which that is a part, each once", async () => {
  const rows = await listControls(test.db, 1);
  expect(rows.map(({ node, event }) => [node, event])).toEqual([
    ["hisilicon-chips", "ended"],
    ["hisilicon-chips", "listing"],
    ["hisilicon-chips", "against-hisilicon"],
    ["huawei-node", "ended"],
    ["huawei-node", "listing"],
  ]);
});

it("tells from when a measure counts, until when, and whose it is", async () => {
  const rows = await listControls(test.db, 1);
  expect(rows.filter(({ node }) => node === "huawei-node")).toMatchObject([
    { event: "ended", group: "united-states", fromOn: "2018-04-15", endedOn: "2018-07-13" },
    { event: "listing", group: "united-states", fromOn: "2019-05-16", endedOn: null },
  ]);
});

it("knows the parties of the revision that was asked for", async () => {
  const events = async (revision: number) =>
    (await listControls(test.db, revision)).map(({ event }) => event);
  expect(await events(2)).not.toContain("listing");
  expect(await events(2)).toContain("ended");
  expect(await events(0)).toEqual([]);
});
