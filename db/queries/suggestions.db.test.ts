import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withRows } from "@/lib/record/small-record";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { listSuggestions } from "./suggestions";

const SOURCE = "https://example.org/a";

function record() {
  const places = withRows(
    smallRecord(),
    "countries",
    `CHL,Chile,,152,americas,other,-30,-71,,${SOURCE}`,
    `TWN,Taiwan,臺灣,158,asia,asia-pacific,24,121,,${SOURCE}`,
  );
  const more = Array.from(
    { length: 12 },
    (_, index) => `unit-${index},Unit ${index} of Huawei,,,,company,CHN,huawei,,${SOURCE}`,
  );
  const bodies = withRows(
    places,
    "actors",
    `hisilicon,HiSilicon,海思,https://example.org/zh,Haisi,company,CHN,huawei,,${SOURCE}`,
    `hikvision,Hikvision,,,,company,CHN,,,${SOURCE}`,
    `quiet-hill,Quiet Hill,,,,company,CHN,,,${SOURCE}`,
    `cafe,Café Ｍünchen,,,,company,TWN,,,${SOURCE}`,
    ...more,
  );
  const parties = [
    "answer,target,hisilicon,,,",
    "answer,target,hikvision,,,",
    "answer,target,cafe,,,",
    ...more.map((row) => `answer,affected,${row.split(",")[0]},,,`),
  ];
  return withRows(bodies, "parties", ...parties);
}

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const { rows, faults } = readRecord(record());
  expect(faults).toEqual([]);
  await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

const suggest = async (text: string) =>
  (await listSuggestions(test.db, 1, text)).map(({ noun, id }) => `${noun} ${id}`);

describe("what a text may mean", () => {
  it.each([
    ["hi", ["actor hikvision", "actor hisilicon", "country CHN", "event answer"]],
    ["hik", ["actor hikvision"]],
    ["vision", ["actor hikvision"]],
    ["hikvisoin", ["actor hikvision"]],
    ["海", ["actor hisilicon"]],
    ["华为", ["actor huawei"]],
    ["HAISI", ["actor hisilicon"]],
    ["ｃａｆé", ["actor cafe"]],
    ["munchen", ["actor cafe"]],
    ["灣", ["country TWN"]],
    ["twn", ["country TWN"]],
    ["commerce", ["actor commerce"]],
    ["quiet", []],
    ["chile", []],
    ["84 FR22961", ["event listing"]],
    ["84 FR 22962", []],
    ["lists us", ["event listing"]],
    ["%", []],
    ["_", []],
    ["'", []],
    ["  ", []],
    ["", []],
  ])("%j is %j", async (text, meant) => expect(await suggest(text)).toEqual(meant));

  it("is best first, at most eight of a noun, actors before countries before events", async () => {
    const found = await suggest("huawei");
    expect(found[0]).toBe("actor huawei");
    expect(found.filter((one) => one.startsWith("actor"))).toHaveLength(8);
    expect(found.at(-1)).toBe("event listing");
    expect((await suggest("huawie"))[0]).toBe("actor huawei");
  });

  it("has a name, a name in its own script, and for an event its day", async () => {
    const found = await listSuggestions(test.db, 1, "华为");
    expect(found).toEqual([
      { noun: "actor", place: 1, id: "huawei", name: "Huawei", originalName: "华为", announcedOn: null },
    ]);
    const [event] = await listSuggestions(test.db, 1, "22961");
    expect(event).toMatchObject({ name: "US lists Huawei", announcedOn: "2019-05-15" });
  });

  it("is nothing in a revision that has nothing", async () => {
    expect(await listSuggestions(test.db, 0, "huawei")).toEqual([]);
  });
});
