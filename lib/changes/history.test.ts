import { describe, expect, it } from "vitest";
import { latestCorrection } from "./correction";
import { historyOf, type RowVersion } from "./history";

const version = (
  table: RowVersion["table"],
  id: string,
  fromRevision: number,
  toRevision: number | null,
  row: RowVersion["row"],
): RowVersion => ({ table, id, fromRevision, toRevision, row });

const CORRECTED = [
  version("events", "a", 1, 3, { title: "First", announced_on: "2020-05-01", announced_precision: "month" }),
  version("events", "a", 3, null, {
    title: "Second",
    announced_on: "2020-05-02",
    announced_precision: "day",
  }),
  version("parties", "a:sender:USA", 1, 3, { role: "sender", country: "USA", note: "" }),
  version("sources", "event:a:x", 2, null, { url: "x", position: 1 }),
];

describe("the history of a record", () => {
  it("tells the newest revision first: what came, changed and went in it", () => {
    expect(historyOf(CORRECTED)).toEqual([
      {
        revision: 3,
        rows: [
          {
            table: "events",
            id: "a",
            kind: "corrected",
            fields: [
              { column: "title", before: "First", after: "Second" },
              { column: "announced", before: "2020-05", after: "2020-05-02" },
            ],
          },
          {
            table: "parties",
            id: "a:sender:USA",
            kind: "removed",
            fields: [
              { column: "role", before: "sender", after: null },
              { column: "country", before: "USA", after: null },
            ],
          },
        ],
      },
      {
        revision: 2,
        rows: [
          {
            table: "sources",
            id: "event:a:x",
            kind: "added",
            fields: [
              { column: "url", before: null, after: "x" },
              { column: "position", before: null, after: "1" },
            ],
          },
        ],
      },
      { revision: 1, rows: [] },
    ]);
    expect(historyOf(CORRECTED.toReversed())).toEqual(historyOf(CORRECTED));
    expect(historyOf([])).toEqual([]);
  });

  it("tells a record that was taken out and put back", () => {
    const steps = historyOf([
      version("events", "a", 1, 2, { title: "A" }),
      version("events", "a", 4, null, { title: "A" }),
    ]);
    expect(steps.map(({ revision, rows }) => [revision, ...rows.map(({ kind }) => kind)])).toEqual([
      [4, "added"],
      [2, "removed"],
      [1],
    ]);
  });
});

it("marks the newest correction, by columns of the record and tables of what belongs to it", () => {
  expect(latestCorrection("events", historyOf(CORRECTED))).toEqual({
    revision: 3,
    columns: ["title", "announced"],
    tables: ["parties"],
  });
  expect(
    latestCorrection("events", historyOf(CORRECTED.slice(0, 1).map((row) => ({ ...row, toRevision: null })))),
  ).toBeUndefined();
});
