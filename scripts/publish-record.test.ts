import { expect, it } from "vitest";
import { VERSIONED_TABLES, type VersionedTableName } from "@/db/record";
import { describeFaults, describePublication } from "./publish-record";

const none = { added: 0, changed: 0, removed: 0 };

function counts(some: Partial<Record<VersionedTableName, typeof none>>) {
  const all = { ...VERSIONED_TABLES } satisfies Record<VersionedTableName, unknown>;
  return { ...mapValues(all), ...some };
}

function mapValues<Name extends string>(tables: Record<Name, unknown>): Record<Name, typeof none> {
  const entries = Object.keys(tables).map((name) => [name, none]);
  return Object.fromEntries(entries);
}

it("names every fault with file, line and column, in the order of files and lines", () => {
  const faults = [
    { file: "events/events.csv", line: 31, column: "announced", problem: "2020-02-31 is not a day" },
    { file: "events/events.csv", line: 4, column: "id", problem: "is given twice" },
    { file: "actors/actors.csv", line: 9, column: "country", problem: "XX is not a country" },
  ];
  expect(describeFaults(faults)).toBe(
    [
      "data/actors/actors.csv line 9 country: XX is not a country",
      "data/events/events.csv line 4 id: is given twice",
      "data/events/events.csv line 31 announced: 2020-02-31 is not a day",
      "3 faults. Nothing was published; the revision in force stays.",
    ].join("\n"),
  );
});

it("counts what changed, table by table", () => {
  const changed = counts({ event: { added: 2, changed: 1, removed: 0 } });
  expect(describePublication({ number: 4, published: true, counts: changed })).toBe(
    "event: 2 added, 1 changed, 0 removed\nPublished revision 4.",
  );
  expect(describePublication({ number: 4, published: true, counts: changed }, true)).toContain(
    "It would become revision 4.",
  );
});

it("says when the record is published already", () => {
  expect(describePublication({ number: 3, published: false, counts: counts({}) })).toBe(
    "Revision 3 has this record already. Nothing changed.",
  );
});
