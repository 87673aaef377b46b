import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../publish";
import type { RecordDraft } from "../record";
import { testDatabase } from "../testing";
import { listOwnerships } from "./ownerships";
import { listDependencies, listNodes, listReaches } from "./supply-chain";

const EVERYTHING = { actor: [] };
let test: Awaited<ReturnType<typeof testDatabase>>;

const node = (id: string, name: string, more: Partial<RecordDraft["node"][number]> = {}) => ({
  id,
  name,
  kind: "company" as const,
  stage: "fabrication" as const,
  country: "TWN",
  actor: null,
  summary: "",
  search: name.toLowerCase(),
  ...more,
});

const draft: RecordDraft = {
  country: [
    {
      id: "TWN",
      name: "Taiwan",
      m49: "158",
      group: "asia-pacific",
      latitude: 23.7,
      longitude: 121,
      note: "",
      search: "taiwan",
    },
    {
      id: "CHN",
      name: "China",
      m49: "156",
      group: "china",
      latitude: 35,
      longitude: 105,
      note: "",
      search: "china",
    },
    {
      id: "USA",
      name: "United States",
      m49: "840",
      group: "united-states",
      latitude: 38,
      longitude: -97,
      note: "",
      search: "usa",
    },
  ],
  actor: [
    {
      id: "bis",
      name: "Bureau of Industry and Security",
      aliases: [],
      kind: "agency",
      country: "USA",
      note: "",
      search: "bis",
    },
    {
      id: "huawei",
      name: "Huawei",
      originalName: "华为",
      aliases: [],
      kind: "company",
      country: "CHN",
      note: "",
      search: "huawei 华为",
    },
    {
      id: "hisilicon",
      name: "HiSilicon",
      aliases: [],
      kind: "company",
      country: "CHN",
      parent: "huawei",
      note: "",
      search: "hisilicon",
    },
  ],
  event: [
    {
      id: "product-rule",
      title: "Direct product rule",
      summary: "",
      measure: "foreign-direct-product-rule",
      stage: "adopted",
      announcedOn: "2020-05-15",
      announcedPrecision: "day",
      extraterritorial: true,
      confidence: "high",
      note: "",
      search: "direct product rule",
    },
  ],
  eventParty: [
    { id: "product-rule:sender:bis", event: "product-rule", role: "sender", actor: "bis", note: "" },
    { id: "product-rule:target:huawei", event: "product-rule", role: "target", actor: "huawei", note: "" },
  ],
  eventLink: [],
  node: [
    node("tsmc", "TSMC"),
    node("hisilicon", "HiSilicon", { country: "CHN", actor: "hisilicon", stage: "chips-and-parts" }),
    node("huawei", "Huawei", { country: "CHN", actor: "huawei", stage: "devices-and-services" }),
  ],
  dependency: [
    {
      id: "tsmc--hisilicon",
      from: "tsmc",
      to: "hisilicon",
      relation: "fabricates-for",
      requirement: "foundry-service",
      untilOn: "2020-09-15",
      untilPrecision: "day",
      severedBy: "product-rule",
      substitutability: "none",
      confidence: "high",
      note: "Last shipment on 14 September.",
    },
    {
      id: "hisilicon--huawei",
      from: "hisilicon",
      to: "huawei",
      relation: "supplies",
      requirement: "design",
      share: 0.5,
      shareYear: 2020,
      shareBase: "an example",
      substitutability: "low",
      confidence: "medium",
      note: "",
    },
  ],
  ownership: [
    { id: "huawei--hisilicon", owner: "huawei", owned: "hisilicon", stake: 1, confidence: "high", note: "" },
  ],
  jurisdictionReach: [
    {
      id: "USA--tsmc",
      country: "USA",
      node: "tsmc",
      law: "beyond-home",
      rule: "Product rule",
      confidence: "high",
      note: "",
    },
  ],
  initiative: [],
  membership: [],
  claimedCount: [],
  aim: [],
  renamed: [],
  citation: [
    {
      id: "dependency:tsmc--hisilicon:https://rule.example/",
      subject: "dependency",
      subjectId: "tsmc--hisilicon",
      position: 0,
      url: "https://rule.example/",
      publisher: "Federal Register",
      kind: "official",
    },
  ],
};

beforeAll(async () => {
  test = await testDatabase();
  await publish(test.db, draft, { checkedTo: "2026-06" });
  const later = { ...draft, dependency: draft.dependency.filter(({ id }) => id !== "hisilicon--huawei") };
  await publish(test.db, later, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

describe("the nodes of a revision", () => {
  it("come by id, with their country's name and group, and all match when nothing is asked", async () => {
    const rows = await listNodes(test.db, 1, EVERYTHING);
    expect(rows.map(({ id, countryName, group, matched }) => [id, countryName, group, matched])).toEqual([
      ["hisilicon", "China", "china", true],
      ["huawei", "China", "china", true],
      ["tsmc", "Taiwan", "asia-pacific", true],
    ]);
  });

  it.each([
    [{ actor: ["huawei"] }, ["hisilicon", "huawei"]],
    [{ actor: ["TWN"] }, ["tsmc"]],
    [{ actor: [], words: "华为" }, ["huawei"]],
    [{ actor: ["CHN"], words: "hisil" }, ["hisilicon"]],
    [{ actor: [], words: "100%" }, []],
    [{ actor: [], words: "%" }, []],
    [{ actor: [], words: "_" }, []],
  ])("stand out for %j", async (filter, ids) => {
    const rows = await listNodes(test.db, 1, filter);
    expect(rows.filter(({ matched }) => matched).map(({ id }) => id)).toEqual(ids);
  });
});

describe("the ties of a revision", () => {
  it("name their ends, the measure that cut them, who sent it, and their sources", async () => {
    const [, cut] = await listDependencies(test.db, 1, EVERYTHING);
    expect(cut).toMatchObject({
      id: "tsmc--hisilicon",
      fromName: "TSMC",
      toName: "HiSilicon",
      untilOn: "2020-09-15",
      severedBy: "product-rule",
      severedTitle: "Direct product rule",
      severedSenders: [{ id: "bis", name: "Bureau of Industry and Security", group: "united-states" }],
      sources: [{ url: "https://rule.example/", publisher: "Federal Register" }],
    });
  });

  it("have no measure and no sender where nothing cut them", async () => {
    const [open] = await listDependencies(test.db, 1, EVERYTHING);
    expect(open).toMatchObject({ id: "hisilicon--huawei", severedBy: null, severedSenders: [], sources: [] });
  });

  it("stand out when an actor has a part in the measure, and never by words", async () => {
    const matching = async (filter: Parameters<typeof listDependencies>[2]) =>
      (await listDependencies(test.db, 1, filter)).filter(({ matched }) => matched).map(({ id }) => id);
    expect(await matching({ actor: ["huawei"] })).toEqual(["tsmc--hisilicon"]);
    expect(await matching({ actor: ["USA"] })).toEqual(["tsmc--hisilicon"]);
    expect(await matching({ actor: [], words: "tsmc" })).toEqual([]);
    expect(await matching(EVERYTHING)).toHaveLength(2);
  });

  it("are those of the revision that was asked for", async () => {
    const ids = async (revision: number) =>
      (await listDependencies(test.db, revision, EVERYTHING)).map(({ id }) => id);
    expect(await ids(1)).toEqual(["hisilicon--huawei", "tsmc--hisilicon"]);
    expect(await ids(2)).toEqual(["tsmc--hisilicon"]);
    expect(await ids(0)).toEqual([]);
  });
});

it("says who owns whom and whose law reaches whom", async () => {
  expect(await listOwnerships(test.db, 2)).toMatchObject([
    { ownerName: "Huawei", ownedName: "HiSilicon", stake: 1 },
  ]);
  expect(await listReaches(test.db, 2)).toMatchObject([
    { node: "tsmc", countryName: "United States", law: "beyond-home" },
  ]);
});
