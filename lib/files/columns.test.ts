import { describe, expect, it } from "vitest";
import { fileWords } from "../words/files";
import { recordOf } from "./column";
import { type MapRecord, mapColumns } from "./map-columns";
import { measureColumns } from "./measure-columns";
import { type SupplyChainRecord, supplyChainColumns } from "./supply-chain-columns";
import { supplyChainViewColumns } from "./supply-chain-view-columns";
import { type TimelineRecord, timelineColumns } from "./timeline-columns";
import type { ToldTie } from "./told-tie";

const act: TimelineRecord = {
  id: "entity-list-huawei-2019",
  title: "US adds Huawei to the Entity List",
  summary: "BIS added Huawei and 68 affiliates.",
  measure: "entity-list",
  stage: "adopted",
  announcedOn: "2019-05-15",
  announcedPrecision: "day",
  effectiveOn: "2019-05-01",
  effectivePrecision: "month",
  endedOn: null,
  endedPrecision: null,
  endKind: null,
  scheduledEndOn: null,
  scheduledEndPrecision: null,
  suspensions: [{ from: "2020-01-01", until: "2020-02-01" }],
  senders: [{ id: "bis", name: "Bureau of Industry and Security" }],
  targets: [
    { id: "huawei", name: "Huawei" },
    { id: "CHN", name: "China" },
  ],
  affected: [],
  extraterritorial: true,
  confidence: "high",
  legalBasis: "EAR",
  citation: "84 FR 22961",
  citationStatus: "seen",
  companionOf: [],
  note: "",
  sourcePublisher: "Federal Register",
  sources: ["https://example.org/a", "https://example.org/b"],
  address: "https://example.org/events/entity-list-huawei-2019?rev=1",
  comparedSides: null,
  answers: [
    { id: "section-301", basis: "stated" },
    { id: "arrest", basis: "timing-only" },
  ],
};

const UNASKED: ToldTie = {
  compared: null,
  onWay: null,
  without: null,
  measures: null,
  laws: null,
  suppliers: null,
};

const tie: SupplyChainRecord = {
  id: "tsmc--kirin",
  from: "tsmc",
  fromName: "TSMC",
  to: "kirin",
  toName: "Kirin",
  relation: "fabricates-for",
  requirement: "foundry",
  sinceOn: "2014-01-01",
  sincePrecision: "year",
  untilOn: "2020-09-15",
  untilPrecision: "day",
  severedBy: "huawei-fdpr-2020-08",
  severedTitle: "US widens its rule",
  severedSenders: [{ id: "bis", name: "Bureau of Industry and Security" }],
  share: 0.07,
  shareYear: 2019,
  shareBase: "wafers",
  substitutability: "none",
  confidence: "high",
  note: "",
  matched: true,
  sources: [{ url: "https://example.org/a", publisher: "A" }],
  day: "2020-09-15",
  told: UNASKED,
};

const membership: MapRecord = {
  id: "clean-network--GBR",
  initiative: "clean-network",
  initiativeName: "The Clean Network",
  country: "GBR",
  countryName: "United Kingdom",
  status: "member",
  fromOn: "2020-08-01",
  fromPrecision: "month",
  toOn: null,
  toPrecision: null,
  declaredOn: null,
  declaredPrecision: null,
  confidence: "medium",
  contested: false,
  aggregateOnly: false,
  basis: "Named by the State Department",
  note: "",
  sourcePublisher: "State Department",
  sources: ["https://example.org/a"],
  day: "2020-09-08",
  held: "yes",
  look: "first-named",
  isChosen: true,
  isRecent: null,
};

describe("a row of the timeline's files", () => {
  it("has codes and names, days with what is known of them, and every source", () => {
    expect(recordOf(timelineColumns, act)).toEqual({
      id: "entity-list-huawei-2019",
      title: "US adds Huawei to the Entity List",
      summary: "BIS added Huawei and 68 affiliates.",
      measure: "entity-list",
      measure_name: "Entity List",
      measure_family: "technology-controls",
      measure_family_name: "Technology controls",
      stage: "adopted",
      announced_on: "2019-05-15",
      announced_precision: "day",
      effective_on: "2019-05-01",
      effective_precision: "month",
      ended_on: null,
      ended_precision: null,
      end_kind: null,
      scheduled_end_on: null,
      scheduled_end_precision: null,
      suspended: ["2020-01-01/2020-02-01"],
      sender_ids: ["bis"],
      sender_names: ["Bureau of Industry and Security"],
      target_ids: ["huawei", "CHN"],
      target_names: ["Huawei", "China"],
      affected_ids: [],
      affected_names: [],
      extraterritorial: true,
      confidence: "high",
      legal_basis: "EAR",
      citation: "84 FR 22961",
      citation_status: "seen",
      companion_of: [],
      note: null,
      source_publisher: "Federal Register",
      source_urls: ["https://example.org/a", "https://example.org/b"],
      record_url: "https://example.org/events/entity-list-huawei-2019?rev=1",
      compared_sides: null,
      answers_ids: ["section-301", "arrest"],
      answers_bases: ["stated", "timing-only"],
    });
  });
});

describe("a row of the supply chain's files", () => {
  it("tells how the tie stands on the day, who cut it, and its share in percent", () => {
    expect(recordOf(supplyChainColumns, tie)).toMatchObject({
      state_on_day: "cut",
      state_is_certain: true,
      cut_by_id: "huawei-fdpr-2020-08",
      cut_by_sender_names: ["Bureau of Industry and Security"],
      share_percent: 7,
      relation_name: "fabricates for",
    });
  });

  it.each([
    [{ day: "2020-09-14" }, "standing", true],
    [{ day: "2014-06-01" }, "standing", false],
    [{ day: "2013-12-31" }, "before", true],
    [{ severedBy: null }, "ended", true],
  ])("stands as the table has it: %j", (change, state, certain) => {
    const row = recordOf(supplyChainColumns, { ...tie, ...change });
    expect([row.state_on_day, row.state_is_certain]).toEqual([state, certain]);
  });
});

describe("what a view tells of a tie", () => {
  const toldOf = (told: Partial<ToldTie>) => {
    const row = recordOf(supplyChainViewColumns, { told: { ...UNASKED, ...told } });
    return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
  };

  it("is nothing where the view asks for nothing", () => expect(toldOf({})).toEqual({}));

  it("is how it stood on the earlier day, and what became of it since", () => {
    const told: ToldTie = { ...UNASKED, compared: { day: "2020-09-14", turn: "lost" } };
    expect(recordOf(supplyChainColumns, { ...tie, told })).toMatchObject({
      state_on_day: "cut",
      earlier_day: "2020-09-14",
      state_on_earlier_day: "standing",
      change_since_earlier_day: "lost",
    });
  });

  it.each<[Partial<ToldTie>, object]>([
    [{ onWay: false }, { on_way: false }],
    [
      { without: { from: "taken", to: "degraded", need: { left: 1, gone: ["tsmc"] } } },
      {
        from_without: "taken",
        to_without: "degraded",
        suppliers_left_without: 1,
        supplier_ids_gone_without: ["tsmc"],
      },
    ],
    [
      { without: { from: "unchanged", to: "lost", need: null } },
      { from_without: "unchanged", to_without: "lost" },
    ],
    [
      { measures: { from: [], to: ["a", "b"] } },
      { from_measures: 0, to_measures: 2, from_measure_ids: [], to_measure_ids: ["a", "b"] },
    ],
    [
      { laws: { from: { reach: "none", abroad: [] }, to: { reach: "beyond-home", abroad: ["USA"] } } },
      { from_reach: "none", to_reach: "beyond-home", from_reached_by: [], to_reached_by: ["USA"] },
    ],
    [{ suppliers: { from: null, to: 0, need: 3 } }, { to_fewest_suppliers: 0, need_suppliers: 3 }],
  ])("has a column for each part of it: %j", (told, row) => expect(toldOf(told)).toEqual(row));
});

describe("a row of the map's files", () => {
  it("tells the tie, whether it holds, how sure it is and how its country looks", () => {
    expect(recordOf(mapColumns, membership)).toMatchObject({
      country_iso3: "GBR",
      initiative_name: "The Clean Network",
      from_on: "2020-08-01",
      from_precision: "month",
      held_on_day: "yes",
      certainty: "named",
      country_look_on_day: "first-named",
      basis: "Named by the State Department",
      joined_recently: null,
    });
  });

  it("says of a refusal only that it is contested", () => {
    const refusal = { ...membership, status: "declined" as const };
    expect(recordOf(mapColumns, refusal).certainty).toBeNull();
    expect(recordOf(mapColumns, { ...refusal, contested: true }).certainty).toBe("contested");
  });
});

it("no two columns of a file have one name, and each says in words what it holds", () => {
  const { columns } = fileWords();
  for (const [subject, list] of [
    ["timeline", timelineColumns],
    ["supply-chain", supplyChainColumns],
    ["map", mapColumns],
    ["measures", measureColumns],
  ] as const) {
    const names = list.map(({ name }) => name);
    expect(names).toEqual(Object.keys(columns[subject]));
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  }
});
