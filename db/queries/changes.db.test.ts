import { getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGE_COLUMNS } from "@/lib/changes/columns";
import { changedFields } from "@/lib/changes/fields";
import { CHANGE_TABLES } from "@/lib/changes/tables";
import { publish } from "../publish";
import type { RecordDraft } from "../record";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import { type ChangeFilter, countChanges, listChanges } from "./changes";
import { STORED } from "./stored-rows";

const ALL = { kind: [], table: [], actor: [], q: undefined } as const;
const EVERY = { skip: 0, limit: 1_000 };

const listing = rowOf.event("listing", "2019-05-15", { title: "US lists Huawei" });
const answer = rowOf.event("answer", "2019-05-31", { title: "China answers" });
const short = rowOf.event("short", "2020-01-01");

const FIRST: Partial<RecordDraft> = {
  country: USA_AND_CHINA,
  actor: [rowOf.actor("huawei", "Huawei", { country: "CHN" })],
  event: [listing, answer, short],
  eventParty: [rowOf.party("listing", "sender", "USA"), rowOf.party("listing", "target", "huawei")],
  citation: [
    rowOf.citation("event", "listing", 0, "Register"),
    rowOf.citation("event", "answer", 0, "Press"),
  ],
};

/** A title corrected, a party and a source put in, an act taken out, another act put in. */
const SECOND: Partial<RecordDraft> = {
  ...FIRST,
  event: [
    { ...listing, title: "US lists Huawei and 68 affiliates", announcedOn: "2019-05-16" },
    answer,
    rowOf.event("new", "2021-01-01"),
  ],
  eventParty: [...(FIRST.eventParty ?? []), rowOf.party("answer", "sender", "CHN")],
  citation: [...(FIRST.citation ?? []), rowOf.citation("event", "listing", 1, "Wire")],
};

/** The act that was taken out is put back as it was; one is renamed. */
const THIRD: Partial<RecordDraft> = {
  ...SECOND,
  event: [
    { ...listing, title: "US lists Huawei and 68 affiliates", announcedOn: "2019-05-16" },
    { ...answer, id: "answer-2019" },
    rowOf.event("new", "2021-01-01"),
    short,
  ],
  eventParty: [...(FIRST.eventParty ?? []), rowOf.party("answer-2019", "sender", "CHN")],
  citation: [
    rowOf.citation("event", "listing", 0, "Register"),
    rowOf.citation("event", "answer-2019", 0, "Press"),
    rowOf.citation("event", "listing", 1, "Wire"),
  ],
  renamed: [{ id: "event:answer", noun: "event", old: "answer", current: "answer-2019" }],
};

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf(FIRST);
  for (const part of [SECOND, THIRD])
    await publish(test.db, { ...EMPTY_DRAFT, ...part }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

async function told(filter: Partial<ChangeFilter> & Pick<ChangeFilter, "from" | "to">, page = EVERY) {
  const rows = await listChanges(test.db, { ...ALL, ...filter }, page);
  return rows.map(({ record, recordId, recordKind, table, id, before, after }) => [
    `${record}/${recordId} ${recordKind}`,
    `${table}/${id}`,
    changedFields(table, before, after).map(
      ({ column, before: was, after: is }) => `${column}: ${was} > ${is}`,
    ),
  ]);
}

describe("the differences between two revisions", () => {
  it("are told by record, its rows with it, each column before and after", async () => {
    expect(await told({ from: 1, to: 2 })).toEqual([
      [
        "events/answer corrected",
        "parties/answer:sender:CHN",
        ["role: null > sender", "country: null > CHN"],
      ],
      [
        "events/listing corrected",
        "events/listing",
        ["title: US lists Huawei > US lists Huawei and 68 affiliates", "announced: 2019-05-15 > 2019-05-16"],
      ],
      [
        "events/listing corrected",
        "sources/event:listing:1",
        [
          "url: null > https://example.org/wire",
          "publisher: null > Wire",
          "kind: null > press",
          "position: null > 1",
        ],
      ],
      ["events/new added", "events/new", expect.arrayContaining(["announced: null > 2021-01-01"])],
      ["events/short removed", "events/short", expect.arrayContaining(["announced: 2020-01-01 > null"])],
    ]);
  });

  it("leave out what was taken out and put back as it was", async () => {
    const records = (await told({ from: 1, to: 3 })).map(([record]) => record);
    expect(records).not.toContainEqual(expect.stringContaining("short"));
    expect(new Set(records)).toEqual(
      new Set([
        "events/answer removed",
        "events/answer-2019 added",
        "events/listing corrected",
        "events/new added",
        "renamed/event:answer added",
      ]),
    );
    expect((await told({ from: 2, to: 3 })).map(([record]) => record)).toContain("events/short added");
  });

  it("are counted by table and kind as they are listed", async () => {
    expect(await countChanges(test.db, { ...ALL, from: 1, to: 2 })).toEqual([
      { record: "events", kind: "added", records: 1 },
      { record: "events", kind: "corrected", records: 2 },
      { record: "events", kind: "removed", records: 1 },
    ]);
  });

  it("are none between a revision and itself", async () => {
    expect(await told({ from: 2, to: 2 })).toEqual([]);
    expect(await countChanges(test.db, { ...ALL, from: 2, to: 2 })).toEqual([]);
  });
});

describe("a filter", () => {
  const records = async (filter: Partial<ChangeFilter>) => [
    ...new Set((await told({ from: 1, to: 2, ...filter })).map(([record]) => record)),
  ];

  it("keeps a kind, a table, words in either version, or whom an act concerns", async () => {
    expect(await records({ kind: ["added", "removed"] })).toEqual([
      "events/new added",
      "events/short removed",
    ]);
    expect(await records({ table: ["sources"] })).toEqual(["events/listing corrected"]);
    expect(await records({ table: ["events"], kind: ["corrected"] })).toEqual([
      "events/answer corrected",
      "events/listing corrected",
    ]);
    expect(await records({ q: "affiliates 68" })).toEqual(["events/listing corrected"]);
    expect(await records({ q: "100%_" })).toEqual([]);
    expect(await records({ actor: ["huawei"] })).toEqual(["events/listing corrected"]);
    expect(await records({ actor: ["CHN", "huawei"] })).toEqual([
      "events/answer corrected",
      "events/listing corrected",
    ]);
    expect(await records({ actor: ["nobody"] })).toEqual([]);
  });
});

it("pages by record, so that a record is never torn", async () => {
  const all = await told({ from: 1, to: 2 });
  const pages = [];
  for (let skip = 0; skip < 5; skip += 2) pages.push(await told({ from: 1, to: 2 }, { skip, limit: 2 }));
  expect(pages.flat()).toEqual(all);
  expect(pages.map((page) => new Set(page.map(([record]) => record)).size)).toEqual([2, 2, 0]);
});

it("tells every column of every table but what says where a row belongs", () => {
  const untold = CHANGE_TABLES.flatMap((name) =>
    Object.values(getTableColumns(STORED[name].table))
      .map((column) => column.name.replace(/_(on|precision)$/, ""))
      .filter((column) => !["id", "from_revision", "to_revision", "search"].includes(column))
      .filter((column) => !CHANGE_COLUMNS[name].some((told) => told.replace(/_on$/, "") === column))
      .map((column) => `${name}.${column}`),
  );
  expect([...new Set(untold)]).toEqual([
    "parties.event",
    "links.event",
    "sources.subject",
    "sources.subject_id",
  ]);
});
