import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timelineLink, windowOf } from "@/lib/link/timeline";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withRows } from "@/lib/record/small-record";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { findCountryPanel } from "./country-panel";
import { type EventFilter, listEvents } from "./events";
import { countActs, countMeasures, listMeasures, type MeasureWindow } from "./measure-counts";
import { listNetworkMeasures } from "./network-measures";

const SOURCE = "https://example.org/a";

/** The small record, and acts of bodies, of several countries, seen from two sides, and with odd dates. */
function record() {
  const bodies = withRows(
    withRows(smallRecord(), "countries", `GBR,United Kingdom,,826,europe,europe,54,-2,,${SOURCE}`),
    "actors",
    `hisilicon,HiSilicon,海思,https://example.org/zh,,company,CHN,huawei,,${SOURCE}`,
  );
  const acts = withRows(
    bodies,
    "events",
    `ban,UK bans new equipment,A ban.,telecom-ban,adopted,2020-07,2020,,,,,,,,no,high,,${SOURCE}`,
    `law,UK law,A law on 5G networks.,legislation,adopted,2019,,,,,,,,,no,high,,${SOURCE}`,
    `phones,UK law on phones,A law.,legislation,adopted,2021-03-01,,,,,,,,,no,high,,${SOURCE}`,
    `draft,UK draft,A draft on 5G.,guidance-or-warning,proposed,2019-02-01,,,,,,,,,no,high,,${SOURCE}`,
    `joint,Joint statement,A statement.,statement,adopted,2020-12-31,,,,,,,,,no,high,,${SOURCE}`,
    `case,A case,A case.,indictment,adopted,2019-05-15,2019-05-15,,,,,,,,no,low,,${SOURCE}`,
    `plea,A plea,A plea.,entity-list,adopted,2019-05-16,,,,,,,,,no,low,,${SOURCE}`,
  );
  const parties = withRows(
    acts,
    "parties",
    "ban,sender,,GBR,,",
    "ban,target,hisilicon,,,",
    "law,sender,,GBR,,",
    "law,affected,huawei,,,",
    "phones,sender,,GBR,,",
    "phones,target,huawei,,,",
    "draft,sender,,GBR,,",
    "draft,target,huawei,,,",
    "joint,sender,,GBR,,",
    "joint,sender,,USA,,",
    "joint,target,,CHN,,",
    "case,sender,bis,,,",
    "case,target,hisilicon,,,",
    "plea,sender,bis,,,",
    "plea,target,huawei,,,",
  );
  return withRows(parties, "links", "case,companion-of,listing,stated,");
}

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const { rows, faults } = readRecord(record());
  expect(faults).toEqual([]);
  await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

/** Acts that the timeline's sentence counts for the address: listed, less those that tell another listed one. */
async function actsOf(query: string) {
  const { state } = timelineLink.read(new URLSearchParams(query));
  const { actor, sender, target } = state;
  const filter: EventFilter = { actor, sender, target, measure: [], dates: "announced", ...windowOf(state) };
  const listed = await listEvents(test.db, 1, filter);
  const ids = new Set(listed.map(({ id }) => id));
  return listed.filter(({ companionOf }) => !companionOf.some((id) => ids.has(id))).length;
}

const counts = async (side: "sent" | "received", window: MeasureWindow = {}) =>
  Object.fromEntries(
    (await countMeasures(test.db, 1, side, window)).map(({ country, acts }) => [country, acts]),
  );

describe("the count of measures by country", () => {
  it("counts the acts of a country and its bodies, one of two countries for each, and one seen from two sides once", async () => {
    expect(await counts("sent")).toEqual({ CHN: 1, GBR: 5, USA: 3 });
    expect(await counts("received")).toEqual({ CHN: 6, USA: 1 });
    expect(await countActs(test.db, 1, {})).toBe(8);
  });

  it("takes both ends of the window, and a date known to the month or year where any of its days is in it", async () => {
    expect(await counts("sent", { from: "2020-07-31", to: "2020-12-31" })).toEqual({ GBR: 2, USA: 1 });
    expect(await counts("sent", { from: "2019-12-31", to: "2019-12-31" })).toEqual({ GBR: 1 });
    expect(await counts("sent", { to: "2018-12-31" })).toEqual({});
    expect(await countActs(test.db, 1, { to: "2018-12-31" })).toBe(0);
  });

  it("is the number of the timeline with that country as its only sender or target, for any window", async () => {
    const date = fc
      .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
      .map(([year, month, length]) => `${year}-${String(month).padStart(2, "0")}-15`.slice(0, length));
    const end = fc.option(date, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(end, end, async (from, to) => {
        const query = [from && `&from=${from}`, to && `&to=${to}`].filter(Boolean).join("");
        const window = windowOf({ from, to });
        for (const [side, key] of [
          ["sent", "sender"],
          ["received", "target"],
        ] as const) {
          const counted = await counts(side, window);
          for (const country of ["CHN", "GBR", "USA"])
            expect(counted[country] ?? 0).toBe(await actsOf(`${key}=${country}${query}`));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the acts of one country", () => {
  it("are counted as the map counts them, and named newest first", async () => {
    const list = await listMeasures(test.db, 1, { country: "USA", side: "sent", limit: 2 });
    expect(list).toMatchObject({ acts: 3, twice: 1 });
    expect(list.latest.map(({ id }) => id)).toEqual(["joint", "plea"]);
    expect(
      await listMeasures(test.db, 1, { country: "USA", side: "received", limit: 2, to: "2018-01-01" }),
    ).toEqual({ acts: 0, twice: 0, latest: [] });
  });
});

describe("what a country does about suppliers of its networks", () => {
  it("is its adopted bans from networks, and its limits for Huawei or ZTE that speak of 5G; oldest first", async () => {
    expect((await listNetworkMeasures(test.db, 1, "GBR")).map(({ id }) => id)).toEqual(["law", "ban"]);
    expect(await listNetworkMeasures(test.db, 1, "USA")).toEqual([]);
  });
});

describe("the panel of a country", () => {
  it("counts acts in its window, and has what else is known whatever the window", async () => {
    const panel = await findCountryPanel(test.db, 1, "USA", { from: "2019-05-16", to: "2019-12-31" });
    expect(panel?.sent).toMatchObject({ acts: 1, twice: 0 });
    expect(panel?.received).toMatchObject({ acts: 1, twice: 0 });
    expect(panel?.nodes.map(({ id }) => id)).toEqual(["tools", "wafers"]);
    expect(panel?.bodies.map(({ id }) => id)).toEqual(["commerce", "bis"]);
    expect(panel?.ties.map(({ id }) => id)).toEqual(["camp--USA"]);
    const britain = await findCountryPanel(test.db, 1, "GBR", { from: "2021-01-01" });
    expect(britain?.sent.acts).toBe(1);
    expect(britain?.networks.map(({ id }) => id)).toEqual(["law", "ban"]);
  });

  it("is none when the record does not know it", async () => {
    expect(await findCountryPanel(test.db, 1, "QQQ", {})).toBeUndefined();
  });
});
