import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withCell, withRows } from "@/lib/record/small-record";
import { MEASURE_KINDS } from "@/lib/vocabulary";
import { connect } from "../connect";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { findEventDetail } from "./event-detail";
import { type EventFilter, listEvents } from "./events";
import { listFilterChoices, listNames } from "./names";

const SOURCE = "https://example.org/a";
const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

/** The small record, and acts of which only the month or the year is known, with odd texts. */
function record() {
  const more = withRows(
    withRows(
      withRows(
        withRows(smallRecord(), "countries", `GBR,United Kingdom,,826,europe,europe,54,-2,,${SOURCE}`),
        "actors",
        `hisilicon,HiSilicon,海思,https://example.org/zh,Haisi,company,CHN,huawei,,${SOURCE}`,
        `kirin-lab,Kirin Laboratory,,,,company,CHN,hisilicon,,${SOURCE}`,
      ),
      "events",
      `ban,UK bans new equipment at 100% of Café sites,A ban_of_kits.,telecom-ban,adopted,2020-07,2020,,,,,,,,no,high,,${SOURCE}`,
      `rule,Ｆｕｌｌ-width rule,A rule\\path.,tariff,proposed,2018,,,,,,85 FR 29849,seen,,no,low,,${SOURCE}`,
      `case,A case against the laboratory,A case.,indictment,adopted,2019-05-15,2019-05-15,,,,,,,,no,low,,${SOURCE}`,
    ),
    "parties",
    "ban,sender,,GBR,,",
    "ban,target,hisilicon,,,",
    "rule,sender,commerce,,,",
    "case,sender,bis,,,",
    "case,target,kirin-lab,,,",
    "case,affected,huawei,,,",
  );
  return withRows(more, "links", "case,companion-of,listing,stated,");
}

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const put = async (texts: Map<string, string>) => {
    const { rows, faults } = readRecord(texts);
    expect(faults).toEqual([]);
    await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
  };
  await put(record());
  await put(withCell(record(), "events", 2, "title", "US lists Huawei and others"));
});
afterAll(() => test.close());

const ids = async (filter: Partial<EventFilter>, revision = 2) =>
  (await listEvents(test.db, revision, { ...ALL, ...filter })).map(({ id }) => id);

describe("the events of the timeline", () => {
  it("come oldest first, and by id on one day", async () => {
    expect(await ids({})).toEqual(["rule", "case", "listing", "answer", "ban"]);
  });

  it("come by the day of effect on that axis, without those that never took effect", async () => {
    expect(await ids({ dates: "effective" })).toEqual(["case", "listing", "ban"]);
  });

  it("pass every filter at once, and any value within one", async () => {
    expect(await ids({ sender: ["bis", "GBR"] })).toEqual(["case", "listing", "ban"]);
    expect(await ids({ sender: ["bis", "GBR"], target: ["hisilicon"] })).toEqual(["case", "ban"]);
    expect(await ids({ measure: ["tariff", "telecom-ban"] })).toEqual(["rule", "ban"]);
    expect(await ids({ measure: ["tariff"], sender: ["GBR"] })).toEqual([]);
    expect(await ids({ measure: MEASURE_KINDS })).toHaveLength(5);
  });

  it("are told as surely as asked for", async () => {
    expect(await ids({ confidence: ["low"] })).toEqual(["rule", "case"]);
    expect(await ids({ confidence: ["medium", "high"] })).toEqual(["listing", "answer", "ban"]);
    expect(await ids({ confidence: ["low"], sender: ["bis"] })).toEqual(["case"]);
    expect(await ids({ confidence: [] })).toHaveLength(5);
  });

  it("of a country are those of its bodies too", async () => {
    expect(await ids({ sender: ["USA"] })).toEqual(["rule", "case", "listing"]);
    expect(await ids({ target: ["CHN"] })).toEqual(["case", "listing", "ban"]);
    expect(await ids({ target: ["USA"] })).toEqual(["answer"]);
    expect(await ids({ sender: ["CHN"] })).toEqual(["answer"]);
  });

  it("of an actor are those of its direct parts too, and not of the parts' parts", async () => {
    expect(await ids({ target: ["huawei"] })).toEqual(["listing", "ban"]);
    expect(await ids({ target: ["hisilicon"] })).toEqual(["case", "ban"]);
    expect(await ids({ sender: ["commerce"] })).toEqual(["rule", "case", "listing"]);
  });

  it("of an actor in any role are those it sent, was hit by, or was touched by", async () => {
    expect(await ids({ actor: ["huawei"] })).toEqual(["case", "listing", "ban"]);
    expect(await ids({ target: ["huawei"], actor: ["GBR"] })).toEqual(["ban"]);
    expect(await ids({ actor: ["nobody"] })).toEqual([]);
  });

  it("are in a window when any day that their date may mean is, both ends included", async () => {
    expect(await ids({ from: "2019-05-15", to: "2019-05-15" })).toEqual(["case", "listing"]);
    expect(await ids({ from: "2019-05-16", to: "2019-05-30" })).toEqual([]);
    expect(await ids({ from: "2020-07-31", to: "2020-07-31" })).toEqual(["ban"]);
    expect(await ids({ from: "2020-08-01" })).toEqual([]);
    expect(await ids({ to: "2020-06-30", from: "2020-01-01" })).toEqual([]);
    expect(await ids({ from: "2018-12-31", to: "2019-01-31" })).toEqual(["rule"]);
    expect(await ids({ from: "2020-12-31", dates: "effective" })).toEqual(["ban"]);
    expect(await ids({ from: "2021-01-01", dates: "effective" })).toEqual([]);
    expect(await ids({ from: "2020-01-01", to: "2019-01-01" })).toEqual([]);
  });

  it.each([
    ["huawei", ["case", "listing", "ban"]],
    ["HUAWEI", ["case", "listing", "ban"]],
    ["ｈｕａｗｅｉ", ["case", "listing", "ban"]],
    ["华为", ["case", "listing", "ban"]],
    ["为", ["case", "listing", "ban"]],
    ["华为　海思", ["case", "ban"]],
    ["海思", ["case", "ban"]],
    ["haisi", ["case", "ban"]],
    ["cafe", ["ban"]],
    ["CAFÉ", ["ban"]],
    ["full-width", ["rule"]],
    ["Ｆｕｌｌ", ["rule"]],
    ["84 FR 22961", ["listing"]],
    ["84 FR22961", ["listing"]],
    ["84fr22961", ["listing"]],
    ["８４　ＦＲ　２２９６１", ["listing"]],
    ["“84 FR 22961”", ["listing"]],
    ["BIS", ["case", "listing"]],
    ["ministry of nothing", []],
    ["huawei lists", ["listing"]],
    ["lists huawei", ["listing"]],
    ["listed 84", ["listing"]],
    ["united states", ["rule", "case", "listing", "answer"]],
    ["commerce", ["rule", "case", "listing"]],
    ["中国", ["case", "listing", "answer", "ban"]],
    ["29849 FR", ["rule"]],
    ["kingdom", ["ban"]],
    ["%", ["ban"]],
    ["100%", ["ban"]],
    ["_", ["ban"]],
    ["\\", ["rule"]],
    ["l_sts", []],
    ["lists statement", []],
    ["'; drop table event; --", []],
    ["nothing-like-it", []],
  ])(
    "with the words %j are those with each word in its text or the name of a party, its parent or its country",
    async (words, found) => {
      expect(await ids({ words })).toEqual(found);
    },
  );

  it("of an old revision are those that it had", async () => {
    const titleIn = async (revision: number) =>
      (await listEvents(test.db, revision, ALL)).find(({ id }) => id === "listing")?.title;
    expect(await titleIn(1)).toBe("US lists Huawei");
    expect(await titleIn(2)).toBe("US lists Huawei and others");
    expect(await ids({ words: "others" }, 1)).toEqual([]);
    expect(await ids({}, 0)).toEqual([]);
  });

  it("are flat rows with their parties, their companions and their best source", async () => {
    const rows = await listEvents(test.db, 2, { ...ALL, words: "laboratory" });
    expect(rows).toEqual([
      {
        id: "case",
        title: "A case against the laboratory",
        measure: "indictment",
        stage: "adopted",
        announcedOn: "2019-05-15",
        announcedPrecision: "day",
        effectiveOn: "2019-05-15",
        effectivePrecision: "day",
        endedOn: null,
        endedPrecision: null,
        endKind: null,
        scheduledEndOn: null,
        extraterritorial: false,
        confidence: "low",
        citation: null,
        suspensions: [],
        companionOf: ["listing"],
        senders: [{ id: "bis", name: "Bureau of Industry and Security", group: "united-states" }],
        targets: [{ id: "kirin-lab", name: "Kirin Laboratory", group: "companies" }],
        sourceUrl: SOURCE,
        sourcePublisher: "Example",
      },
    ]);
  });
});

describe("names", () => {
  it("are of actors and countries alike; those not in the revision are missing", async () => {
    const names = await listNames(test.db, 2, ["huawei", "GBR", "nobody", "ZZZ"]);
    expect(names.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: "GBR", name: "United Kingdom", originalName: null },
      { id: "huawei", name: "Huawei", originalName: "华为" },
    ]);
    expect(await listNames(test.db, 2, [])).toEqual([]);
    expect(await listNames(test.db, 0, ["huawei"])).toEqual([]);
  });

  it("to choose from are those with a part in an event, each once, by name", async () => {
    const choices = await listFilterChoices(test.db, 2);
    expect(choices.map(({ id, kind, sends, receives }) => [id, kind, sends, receives])).toEqual([
      ["bis", "agency", true, false],
      ["CHN", null, true, true],
      ["commerce", "ministry", true, false],
      ["hisilicon", "company", false, true],
      ["huawei", "company", false, true],
      ["kirin-lab", "company", false, true],
      ["GBR", null, true, false],
      ["USA", null, true, true],
    ]);
    expect(
      choices.flatMap(({ name, originalName }) => (originalName ? [`${name} ${originalName}`] : [])),
    ).toEqual(["HiSilicon 海思", "Huawei 华为"]);
  });
});

describe("one event", () => {
  it("has its parties, its links both ways, the ties it cut and its sources", async () => {
    const event = await findEventDetail(test.db, 2, "listing");
    expect(event?.title).toBe("US lists Huawei and others");
    expect(event?.parties.map(({ role, name, country }) => [role, name, country])).toEqual([
      ["sender", "Bureau of Industry and Security", "USA"],
      ["target", "Huawei", "CHN"],
    ]);
    expect(event?.links.map(({ kind, outgoing, other, title }) => [kind, outgoing, other, title])).toEqual([
      ["companion-of", false, "case", "A case against the laboratory"],
      ["responds-to", false, "answer", "China answers"],
    ]);
    expect(event?.severed).toEqual([
      {
        id: "tools--chips",
        from: "tools",
        fromName: "Tools",
        to: "chips",
        toName: "Chips",
        untilOn: "2020-09-15",
        untilPrecision: "day",
      },
    ]);
    expect(event?.sources).toEqual([
      { url: SOURCE, publisher: "Example", kind: "official", title: "A text", seenOn: "2026-06-01" },
    ]);
    expect(Object.keys(event ?? {})).not.toContain("search");
  });

  it("speaks about another: the link goes out", async () => {
    const event = await findEventDetail(test.db, 2, "answer");
    expect(event?.links.map(({ outgoing, other }) => [outgoing, other])).toEqual([[true, "listing"]]);
    expect(event?.sources.map(({ url }) => url)).toEqual([SOURCE, "https://example.org/b"]);
  });

  it("is as it was in an old revision, and nothing where it is not", async () => {
    expect((await findEventDetail(test.db, 1, "listing"))?.title).toBe("US lists Huawei");
    expect(await findEventDetail(test.db, 2, "nothing")).toBeUndefined();
    expect(await findEventDetail(test.db, 0, "listing")).toBeUndefined();
  });
});

describe("how often the database is asked", () => {
  /** Statements that a piece of work sends on a connection that is open already. */
  async function statementsOf(
    work: (db: ReturnType<typeof connect>["db"]) => Promise<unknown>,
  ): Promise<number> {
    const own = connect(test.url, { max: 1 });
    const sent: string[] = [];
    await own.client`select 1`;
    own.client.options.debug = (_, query) => void sent.push(query);
    await work(own.db);
    await own.close();
    return sent.length;
  }

  it("is once for the events with their parties and sources, whatever the filter", async () => {
    const filter = {
      ...ALL,
      actor: ["huawei", "CHN"],
      sender: ["USA"],
      words: "huawei case",
      from: "2019-01-01",
    };
    expect(await statementsOf((db) => listEvents(db, 2, filter))).toBe(1);
  });
  it("is once for the names, once for the choices, and not at all for no names", async () => {
    expect(await statementsOf((db) => listNames(db, 2, ["huawei", "USA"]))).toBe(1);
    expect(await statementsOf((db) => listFilterChoices(db, 2))).toBe(1);
    expect(await statementsOf((db) => listNames(db, 2, []))).toBe(0);
  });
  it("is six times for one event with everything known, its corrections among it", async () => {
    expect(await statementsOf((db) => findEventDetail(db, 2, "listing"))).toBe(6);
  });
});
