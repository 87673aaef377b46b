import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";
import { publish } from "../publish";
import { draftOf, VERSIONED_TABLES } from "../record";
import { testDatabase } from "../testing";

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  await publish(test.db, draftOf(readRecord(smallRecord()).rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

/** What the database says to a statement, nothing when it takes it; every statement is taken back. */
async function said(statement: string): Promise<string | undefined> {
  const taken = new Error("taken");
  try {
    await test.client.begin(async (tx) => {
      await tx.unsafe(statement);
      throw taken;
    });
  } catch (error) {
    return error === taken ? undefined : error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

/** A copy of the standing row `id` of a table with some columns changed. */
const copy = (table: string, id: string, change: Readonly<Record<string, unknown>>) =>
  `insert into ${table} select copied.* from ${table} original, jsonb_populate_record(original, '${JSON.stringify(change)}') copied where original.id = '${id}'`;

const breaks = (table: string, rule: string) =>
  `new row for relation "${table}" violates check constraint "${rule}"`;

/** A change of a row that stands, and the rule of its table that it breaks. */
const BROKEN: readonly [
  table: string,
  id: string,
  change: Readonly<Record<string, unknown>>,
  rule: string,
][] = [
  [
    "event",
    "listing",
    {
      ended_on: "2019-05-14",
      ended_precision: "day",
      end_kind: "lifted",
      effective_on: null,
      effective_precision: null,
    },
    "event_ended_on_after_announced_on",
  ],
  [
    "event",
    "listing",
    { ended_on: "2019-05-15", ended_precision: "day", end_kind: "lifted" },
    "event_ended_on_after_effective_on",
  ],
  [
    "event",
    "listing",
    {
      ended_on: "2018-01-01",
      ended_precision: "year",
      end_kind: "lifted",
      effective_on: null,
      effective_precision: null,
    },
    "event_ended_on_after_announced_on",
  ],
  [
    "event",
    "listing",
    { scheduled_end_on: "2019-05-01", scheduled_end_precision: "day" },
    "event_scheduled_end_on_after_announced_on",
  ],
  ["event", "listing", { ended_on: "2020-01-01", ended_precision: "day" }, "event_end_kind"],
  ["event", "listing", { end_kind: "lifted" }, "event_end_kind"],
  ["event", "listing", { effective_precision: null }, "event_effective_precision"],
  ["dependency", "tools--chips", { until_on: "2009-12-31" }, "dependency_until_on_after_since_on"],
  ["dependency", "tools--chips", { share: 1.01 }, "dependency_share_range"],
  ["dependency", "tools--chips", { share: -0.01 }, "dependency_share_range"],
  ["dependency", "tools--chips", { to: "tools" }, "dependency_not_itself"],
  ["dependency", "tools--chips", { until_on: null, until_precision: null }, "dependency_severed_has_until"],
  ["ownership", "tools--wafers", { stake: 1.5 }, "ownership_stake_range"],
  [
    "ownership",
    "tools--wafers",
    { until_on: "2015-01-01", until_precision: "year" },
    "ownership_until_on_after_since_on",
  ],
  ["event_party", "listing:sender:bis", { actor: null }, "event_party_is_one"],
  ["event_party", "listing:sender:bis", { country: "USA" }, "event_party_is_one"],
  ["event_link", "answer:responds-to:listing", { other: "answer" }, "event_link_not_itself"],
  [
    "initiative",
    "camp",
    { ended_on: "2020-04-28", ended_precision: "day" },
    "initiative_ended_on_after_launched_on",
  ],
  ["membership", "camp--USA", { to_on: "2020-04-28", to_precision: "day" }, "membership_to_on_after_from_on"],
  ["claimed_count", "camp--2020-08-05", { count: -1 }, "claimed_count_not_negative"],
  ["country", "USA", { latitude: 91 }, "country_latitude_range"],
  ["country", "USA", { id: "usa" }, "country_id_is_iso3"],
  ["country", "USA", { longitude: 181 }, "country_longitude_range"],
  ["event", "listing", { ended_on: "2020-01-01", end_kind: "lifted" }, "event_ended_precision"],
  ["event", "listing", { scheduled_end_on: "2020-01-01" }, "event_scheduled_end_precision"],
  ["event_party", "listing:sender:bis", { ended_on: "2020-01-01" }, "event_party_ended_precision"],
  ["initiative", "camp", { ended_on: "2021-01-01" }, "initiative_ended_precision"],
  ["membership", "camp--USA", { from_on: "2021-01-01", from_precision: null }, "membership_from_precision"],
  ["membership", "camp--USA", { to_on: "2021-01-01" }, "membership_to_precision"],
  [
    "membership",
    "camp--USA",
    { declared_on: "2021-01-01", declared_precision: null },
    "membership_declared_precision",
  ],
  ["dependency", "tools--chips", { since_precision: null }, "dependency_since_precision"],
  ["dependency", "tools--chips", { until_precision: null }, "dependency_until_precision"],
  [
    "ownership",
    "tools--wafers",
    { since_on: "2015-01-01", since_precision: null },
    "ownership_since_precision",
  ],
  [
    "ownership",
    "tools--wafers",
    { until_on: "2022-01-01", until_precision: null },
    "ownership_until_precision",
  ],
];

describe("the database by itself", () => {
  it("takes a copy with another id, so that what it refuses below is refused for the change", async () => {
    expect(await said(copy("event", "listing", { id: "new" }))).toBeUndefined();
    expect(await said(copy("event_party", "listing:sender:bis", { id: "new" }))).toBeUndefined();
    expect(await said(copy("dependency", "tools--chips", { id: "new" }))).toBeUndefined();
    expect(await said(copy("membership", "camp--USA", { id: "new" }))).toBeUndefined();
  });

  it.each(Object.keys(VERSIONED_TABLES))("refuses two versions of one %s that overlap", async (name) => {
    const table =
      name === "renamed" ? "renamed_id" : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const [row] = await test.client.unsafe<{ id: string }[]>(`select id from ${table} limit 1`);
    expect(row, table).toBeDefined();
    const overlap = `conflicting key value violates exclusion constraint "${table}_versions_never_overlap"`;
    const id = row?.id ?? "";
    expect(await said(copy(table, id, { from_revision: 5 }))).toBe(overlap);
    expect(await said(copy(table, id, { from_revision: 5, to_revision: 6 }))).toBe(overlap);
    expect(
      await said(
        `update ${table} set to_revision = 5 where id = '${id}'; ${copy(table, id, { from_revision: 4, to_revision: null })}`,
      ),
    ).toBe(overlap);
    expect(
      await said(
        `update ${table} set to_revision = 5 where id = '${id}'; ${copy(table, id, { from_revision: 5, to_revision: null })}`,
      ),
    ).toBeUndefined();
    expect(await said(`update ${table} set to_revision = from_revision where id = '${id}'`)).toBe(
      breaks(table, `${table}_revision_order`),
    );
  });

  it.each([
    ["event", "listing", "measure", "measure_kind"],
    ["event", "listing", "stage", "stage"],
    ["event", "listing", "announced_precision", '"precision"'],
    ["event", "listing", "confidence", "confidence"],
    ["event_party", "listing:sender:bis", "role", "party_role"],
    ["event_link", "answer:responds-to:listing", "kind", "event_link_kind"],
    ["actor", "huawei", "kind", "actor_kind"],
    ["country", "USA", "group", "country_group"],
    ["node", "chips", "stage", "node_stage"],
    ["dependency", "tools--chips", "relation", "relation"],
    ["membership", "camp--USA", "status", "membership_status"],
    ["initiative", "camp", "coverage", "coverage"],
  ])("refuses a word in %s %s %s that is not in the closed list", async (table, id, column, list) => {
    expect(await said(copy(table, id, { id: "new", [column]: "hearsay" }))).toBe(
      `invalid input value for enum ${list}: "hearsay"`,
    );
  });

  it.each(BROKEN)("refuses a row of %s like %s with %j", async (table, id, change, rule) => {
    expect(await said(copy(table, id, { id: table === "country" ? "ZZZ" : "new", ...change }))).toBe(
      breaks(table, rule),
    );
  });

  it("is asked above about every rule that it has", async () => {
    const rules = await test.client<{ name: string }[]>`
      select conname as name from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace
        and conname not like '%\\_revision\\_order' and conname <> 'revision_number_positive'`;
    expect(rules.map(({ name }) => name).sort()).toEqual(
      [...new Set(BROKEN.map(([, , , rule]) => rule))].sort(),
    );
  });

  it("takes an end in the month of the beginning, because its last day may be later", async () => {
    const change = { id: "new", ended_on: "2019-05-01", ended_precision: "month", end_kind: "lifted" };
    expect(await said(copy("event", "listing", change))).toBeUndefined();
  });

  it("refuses a day that does not exist", async () => {
    expect(await said("update event set announced_on = '2020-02-30'")).toBe(
      'date/time field value out of range: "2020-02-30"',
    );
  });

  it("refuses a revision of number 0, and the same number twice", async () => {
    const revision = (number: number) =>
      `insert into revision (number, subject, checksum, checked_to, counts) values (${number}, 'record', '', '2026', '{}')`;
    expect(await said(revision(0))).toBe(breaks("revision", "revision_number_positive"));
    expect(await said(revision(1))).toBe('duplicate key value violates unique constraint "revision_pkey"');
  });
});
