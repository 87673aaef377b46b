import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isCountryCode } from "@/lib/country-codes";
import { timelineLink } from "@/lib/link/timeline";
import { formatFault } from "@/lib/record/fault";
import { type RecordFiles, readRecordFiles } from "./read-record-files";

const DATA = fileURLToPath(new URL("../data", import.meta.url));

describe("the project's own record", () => {
  let record: RecordFiles;
  beforeAll(async () => {
    record = await readRecordFiles(DATA);
  });

  it("has no fault", () => expect(record.faults.map(formatFault)).toEqual([]));
  it("says to when it was checked", () => expect(record.checkedTo).toBe("2026-06"));

  it("holds the whole of what was researched", () => {
    const { rows } = record;
    expect(rows.events.length).toBeGreaterThanOrEqual(300);
    expect(rows.actors.length).toBeGreaterThanOrEqual(450);
    expect(rows.nodes.length).toBeGreaterThanOrEqual(110);
    expect(rows.memberships.length).toBeGreaterThanOrEqual(300);
  });

  it("has titles of at most 80 characters, a sender and a source for every event", () => {
    const { events, parties } = record.rows;
    const sent = new Set(parties.filter(({ row }) => row.role === "sender").map(({ row }) => row.event));
    for (const { row } of events) {
      expect(row.title.length, row.title).toBeLessThanOrEqual(80);
      expect(sent, row.id).toContain(row.id);
      expect(row.sources, row.id).not.toEqual([]);
    }
  });

  it("ties every severed dependency to an event that it has", () => {
    const events = new Set(record.rows.events.map(({ row }) => row.id));
    const severed = record.rows.dependencies.flatMap(({ row }) => row.severedBy ?? []);
    expect(severed.length).toBeGreaterThan(20);
    expect(severed.filter((id) => !events.has(id))).toEqual([]);
  });

  it("has no actor that a link would take for a country, and none that it would refuse", () => {
    for (const { row } of record.rows.actors) {
      expect(isCountryCode(row.id.toUpperCase()), row.id).toBe(false);
      expect(timelineLink.read({ actor: row.id })).toEqual({
        state: { ...timelineLink.empty, actor: [row.id] },
        refused: [],
      });
    }
  });

  it("has no country, event, node or initiative whose id a link would refuse", () => {
    const { events, nodes, initiatives, countries } = record.rows;
    for (const { row } of [...events, ...nodes, ...initiatives])
      expect(timelineLink.read({ event: row.id }).refused).toEqual([]);
    for (const { row } of countries) expect(isCountryCode(row.id), row.id).toBe(true);
  });

  it("knows what befell Huawei between May 2019 and September 2020", () => {
    const { events, parties, actors } = record.rows;
    const huawei = new Set(
      actors.flatMap(({ row }) => (row.id === "huawei" || row.parent === "huawei" ? [row.id] : [])),
    );
    const concerned = new Set(
      parties.flatMap(({ row }) => (row.actor && huawei.has(row.actor) ? [row.event] : [])),
    );
    const shown = events
      .map(({ row }) => row)
      .filter(
        ({ id, announcedOn }) =>
          concerned.has(id) && announcedOn >= "2019-05-01" && announcedOn <= "2020-09-30",
      );
    const ids = shown.map(({ id }) => id);
    const act = (citation: string) => {
      const [event] = shown.filter((one) => one.citation === citation);
      return event && [event.announcedOn, event.effectiveOn, event.measure];
    };
    expect(shown).toHaveLength(38);
    expect(act("84 FR 22961")).toEqual(["2019-05-15", "2019-05-16", "entity-list"]);
    expect(act("85 FR 29849")).toEqual(["2020-05-15", "2020-05-15", "foreign-direct-product-rule"]);
    expect(act("85 FR 51596")).toEqual(["2020-08-17", "2020-08-17", "foreign-direct-product-rule"]);
    expect(ids).toContain("uk-huawei-5g-ban-2020");
    expect(ids).toContain("google-suspends-huawei-2019");
    expect(ids).toContain("tsmc-confirms-huawei-cutoff-2020");
    const initiative = "china-global-initiative-data-security";
    expect(ids).not.toContain(initiative);
    expect(events.find(({ row }) => row.id === initiative)?.row.announcedOn).toBe("2020-09-08");
  });
});

describe("a folder of files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chokepoint-record-"));
    await cp(DATA, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("may not hold a table that nobody reads", async () => {
    await writeFile(join(folder, "events", "extra.csv"), "id\n");
    expect((await readRecordFiles(folder)).faults.map(formatFault)).toEqual([
      "data/events/extra.csv line 1 file: is not one of the record's files",
    ]);
    await rm(join(folder, "events", "extra.csv"));
  });

  it("must say to when it was checked", async () => {
    await writeFile(join(folder, "record.json"), '{"checkedTo": "June 2026"}');
    expect((await readRecordFiles(folder)).faults.map(formatFault)).toEqual([
      'data/record.json line 1 checkedTo: "June 2026" is not a date that exists, as 2026, 2026-06 or 2026-06-30',
    ]);
    await rm(join(folder, "record.json"));
    expect((await readRecordFiles(folder)).faults.map(formatFault)).toEqual([
      'data/record.json line 1 checkedTo: is not there; write the file as {"checkedTo": "2026-06"}',
    ]);
  });
});
