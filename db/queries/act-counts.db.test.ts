import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withRows } from "@/lib/record/small-record";
import { CONFIDENCES, KINDS_OF_FAMILY, MEASURE_FAMILIES, MEASURE_KINDS } from "@/lib/vocabulary";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { type CountedFilter, countOptions, countWithoutEach } from "./act-counts";
import { type EventFilter, listEvents } from "./events";
import { listFilterChoices } from "./names";

const SOURCE = "https://example.org/a";
const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

/** The small record, and acts with parts, parents, an act seen from two sides, and odd dates. */
function record() {
  const bodies = withRows(
    withRows(smallRecord(), "countries", `GBR,United Kingdom,,826,europe,europe,54,-2,,${SOURCE}`),
    "actors",
    `hisilicon,HiSilicon,海思,https://example.org/zh,Haisi,company,CHN,huawei,,${SOURCE}`,
  );
  const acts = withRows(
    bodies,
    "events",
    `ban,UK bans new equipment,A ban.,telecom-ban,adopted,2020-07,2020,,,,,,,,no,high,,${SOURCE}`,
    `rule,A rule,A rule.,tariff,proposed,2018,,,,,,85 FR 29849,seen,,no,low,,${SOURCE}`,
    `case,A case,A case.,indictment,adopted,2019-05-15,2019-05-15,,,,,,,,no,low,,${SOURCE}`,
    `plea,A plea,A plea.,entity-list,adopted,2019-05-16,,,,,,,,,no,low,,${SOURCE}`,
  );
  const parties = withRows(
    acts,
    "parties",
    "ban,sender,,GBR,,",
    "ban,target,hisilicon,,,",
    "rule,sender,commerce,,,",
    "case,sender,bis,,,",
    "case,target,hisilicon,,,",
    "case,affected,huawei,,,",
    "plea,sender,huawei,,,",
    "plea,target,bis,,,",
  );
  return withRows(parties, "links", "case,companion-of,listing,stated,", "plea,companion-of,case,stated,");
}

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const { rows, faults } = readRecord(record());
  expect(faults).toEqual([]);
  await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

/** Acts that the timeline's sentence would count: listed, less those that tell another listed one. */
async function actsOf(filter: EventFilter) {
  const listed = await listEvents(test.db, 1, filter);
  const ids = new Set(listed.map(({ id }) => id));
  return listed.filter(({ companionOf }) => !companionOf.some((id) => ids.has(id))).length;
}

const FILTERS: Partial<EventFilter>[] = [
  {},
  { sender: ["USA"] },
  { target: ["huawei"], measure: ["entity-list", "indictment"] },
  { actor: ["hisilicon", "GBR"], confidence: ["low", "medium"] },
  { from: "2019-05-16", to: "2020-07-31" },
  { dates: "effective" },
  { words: "case" },
  { words: "nothing-like-it" },
  { measure: KINDS_OF_FAMILY.law, sender: ["GBR"] },
];

describe("the count of an option", () => {
  it.each(FILTERS)(
    "is the number of acts shown with it as the only value of its filter, under %j",
    async (some) => {
      const filter = { ...ALL, ...some };
      const counted = async (key: CountedFilter) =>
        new Map((await countOptions(test.db, 1, filter, key)).map(({ option, acts }) => [option, acts]));
      const choices = (await listFilterChoices(test.db, 1)).map(({ id }) => id);
      for (const key of ["actor", "sender", "target"] as const) {
        const counts = await counted(key);
        for (const id of choices)
          expect([key, id, counts.get(id) ?? 0]).toEqual([key, id, await actsOf({ ...filter, [key]: [id] })]);
      }
      const measures = await counted("measure");
      for (const kind of MEASURE_KINDS)
        expect([kind, measures.get(kind) ?? 0]).toEqual([kind, await actsOf({ ...filter, measure: [kind] })]);
      for (const family of MEASURE_FAMILIES) {
        const measure = KINDS_OF_FAMILY[family];
        expect([family, measures.get(family) ?? 0]).toEqual([family, await actsOf({ ...filter, measure })]);
      }
      const confidences = await counted("confidence");
      for (const level of CONFIDENCES)
        expect(confidences.get(level) ?? 0).toBe(await actsOf({ ...filter, confidence: [level] }));
    },
  );

  it("does not hang on what is chosen in the same filter", async () => {
    const chosen = { ...ALL, sender: ["GBR"], confidence: ["low" as const] };
    expect(await countOptions(test.db, 1, chosen, "sender")).toEqual(
      await countOptions(test.db, 1, { ...chosen, sender: [] }, "sender"),
    );
  });

  it("is not there for an option that would leave none, nor in a revision without acts", async () => {
    const options = await countOptions(test.db, 1, { ...ALL, sender: ["GBR"] }, "measure");
    expect(options).toEqual([
      { option: "market-access", acts: 1 },
      { option: "telecom-ban", acts: 1 },
    ]);
    expect(await countOptions(test.db, 0, ALL, "actor")).toEqual([]);
  });
});

describe("an empty chart", () => {
  const FIELDS = {
    actor: { actor: [] },
    sender: { sender: [] },
    target: { target: [] },
    compare: { compare: undefined },
    measure: { measure: [] },
    confidence: { confidence: [] },
    from: { from: undefined },
    to: { to: undefined },
    window: { from: undefined, to: undefined },
    dates: { dates: "announced" },
    words: { words: undefined },
  } as const;

  it.each([
    ...FILTERS,
    { sender: ["GBR"], target: ["USA"] },
    { measure: ["tariff" as const], compare: ["GBR", "huawei"] },
    { sender: ["GBR"], from: "2019-01-01", to: "2019-12-31", words: "ban", dates: "effective" as const },
  ])("learns of each filter that is on how many acts come back without it: %j", async (some) => {
    const filter = { ...ALL, ...some };
    for (const { key, acts } of await countWithoutEach(test.db, 1, filter))
      expect([key, acts]).toEqual([key, await actsOf({ ...filter, ...FIELDS[key] })]);
  });

  it("names only filters that are on, a window with two ends also as a whole", async () => {
    const keys = async (some: Partial<EventFilter>) =>
      (await countWithoutEach(test.db, 1, { ...ALL, ...some })).map(({ key }) => key);
    expect(await keys({})).toEqual([]);
    expect(await keys({ from: "2019-01-01" })).toEqual(["from"]);
    expect(
      await keys({
        words: "x",
        dates: "effective",
        to: "2019-01-01",
        from: "2019-01-01",
        measure: ["tariff"],
        compare: ["USA", "CHN"],
        actor: ["huawei"],
      }),
    ).toEqual(["actor", "compare", "measure", "from", "to", "window", "dates", "words"]);
  });
});
