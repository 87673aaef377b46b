import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";
import { publish } from "./publish";
import { type EventFilter, listEvents } from "./queries/events";
import { draftOf } from "./record";
import { addSyntheticEvents } from "./synthetic";
import { testDatabase } from "./testing";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };
const draft = draftOf(readRecord(smallRecord()).rows);

let bases: Awaited<ReturnType<typeof testDatabase>>[] = [];

beforeAll(async () => {
  bases = await Promise.all([testDatabase(), testDatabase(), testDatabase()]);
  for (const { db } of bases) await publish(db, draft, { checkedTo: "2026-06" });
});
afterAll(async () => {
  for (const base of bases) await base.close();
});

it("makes as many events as asked for, each with the parties and the source of a real one", async () => {
  const [first, again, other] = bases;
  if (!first || !again || !other) throw new Error("no database");
  await addSyntheticEvents(first.db, 120, 7);
  await addSyntheticEvents(again.db, 120, 7);
  await addSyntheticEvents(other.db, 120, 8);

  const rows = await listEvents(first.db, 1, ALL);
  const real = rows.filter(({ id }) => !id.startsWith("synthetic-"));
  const made = rows.filter(({ id }) => id.startsWith("synthetic-"));
  expect([real.length, made.length]).toEqual([2, 120]);
  for (const event of made) {
    const model = real.find(({ measure }) => measure === event.measure);
    expect(event.senders).toEqual(model?.senders);
    expect(event.targets).toEqual(model?.targets);
    expect(event.sourceUrl).toBe(model?.sourceUrl);
    expect(event.announcedOn >= "2015-01-01" && event.announcedOn < "2026-07-02", event.announcedOn).toBe(
      true,
    );
  }
  expect(new Set(made.map(({ measure }) => measure)).size).toBe(2);
  // Three notices of about forty entries each.
  expect(new Set(made.map(({ announcedOn }) => announcedOn)).size).toBeLessThan(7);

  expect(await listEvents(again.db, 1, ALL)).toEqual(rows);
  expect(await listEvents(other.db, 1, ALL)).not.toEqual(rows);
});

it("refuses a second time, and a database without an event", async () => {
  const empty = await testDatabase();
  bases.push(empty);
  await expect(addSyntheticEvents(empty.db, 10, 1)).rejects.toThrow("publish the record first");
  const full = bases[0];
  if (full) await expect(addSyntheticEvents(full.db, 10, 1)).rejects.toThrow("120 made-up events already");
});
