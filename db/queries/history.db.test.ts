import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../publish";
import type { RecordDraft } from "../record";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import { findEventDetail } from "./event-detail";
import { findCorrection, listHistory } from "./history";

const listing = rowOf.event("listing", "2019-05-15", { title: "US lists Huawei" });

const FIRST: Partial<RecordDraft> = {
  country: USA_AND_CHINA,
  event: [listing, rowOf.event("answer", "2019-05-31")],
  eventParty: [rowOf.party("listing", "sender", "USA")],
  citation: [rowOf.citation("event", "listing", 0, "Register")],
  initiative: [rowOf.initiative("gids", "GIDS", "2020-09-08")],
};
const SECOND: Partial<RecordDraft> = {
  ...FIRST,
  event: [{ ...listing, title: "US lists Huawei and 68 affiliates" }, rowOf.event("answer", "2019-05-31")],
  citation: [...(FIRST.citation ?? []), rowOf.citation("event", "listing", 1, "Wire")],
  membership: [rowOf.membership("gids", "CHN")],
};
const THIRD: Partial<RecordDraft> = { ...SECOND, eventParty: [] };

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf(FIRST);
  for (const part of [SECOND, THIRD])
    await publish(test.db, { ...EMPTY_DRAFT, ...part }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

async function told(revision: number, noun: "event" | "initiative" | "country", id: string) {
  const steps = await listHistory(test.db, revision, noun, id);
  return steps.map((step) => [
    step.revision,
    ...step.rows.map(({ table, kind, fields }) => `${table} ${kind}: ${fields.map(({ column }) => column)}`),
  ]);
}

it("tells what each revision did to an act, its parties and its sources, the newest first", async () => {
  expect(await told(3, "event", "listing")).toEqual([
    [3, "parties removed: role,country"],
    [2, "events corrected: title", "sources added: url,publisher,kind,position"],
    [1],
  ]);
  const [newest] = await listHistory(test.db, 3, "event", "listing");
  expect(newest?.publishedAt).toMatch(/^\d{4}-\d\d-\d\d/);
});

it("stays as it was at a frozen revision, whatever came later", async () => {
  expect(await told(1, "event", "listing")).toEqual([[1]]);
  expect(await told(2, "event", "listing")).toEqual([
    [2, "events corrected: title", "sources added: url,publisher,kind,position"],
    [1],
  ]);
  expect(await findCorrection(test.db, 1, "event", "listing")).toBeNull();
  expect(await findCorrection(test.db, 2, "event", "listing")).toMatchObject({
    revision: 2,
    columns: ["title"],
    tables: ["sources"],
  });
});

it("tells a tie with the initiative and with the country that it is between", async () => {
  const tie = ["memberships added: initiative,country,status,confidence,contested,aggregate_only"];
  expect(await told(3, "initiative", "gids")).toEqual([[2, ...tie], [1]]);
  expect(await told(3, "country", "CHN")).toEqual([[2, ...tie], [1]]);
});

it("is one step for a record that nobody touched, and none for one that never stood", async () => {
  expect(await told(3, "event", "answer")).toEqual([[1]]);
  expect(await told(3, "event", "nobody")).toEqual([]);
});

it("comes with everything known about an act", async () => {
  expect((await findEventDetail(test.db, 3, "listing"))?.corrected).toMatchObject({
    revision: 3,
    columns: [],
    tables: ["parties"],
  });
  expect((await findEventDetail(test.db, 1, "listing"))?.corrected).toBeNull();
});
