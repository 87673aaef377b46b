import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "@/db/publish";
import { countRecordRows } from "@/db/queries/record-rows";
import { draftOf } from "@/db/record";
import { testDatabase } from "@/db/testing";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withCell } from "@/lib/record/small-record";
import { RECORD_FILES } from "./record-tables";

let test: Awaited<ReturnType<typeof testDatabase>>;
/** The acts of the first revision, as they were written before there was a second. */
let first: string;
beforeAll(async () => {
  test = await testDatabase();
  const put = (texts: Map<string, string>) =>
    publish(test.db, draftOf(readRecord(texts).rows), { checkedTo: "2026-06" });
  await put(smallRecord());
  first = await textOf("event", "csv", 1);
  await put(withCell(smallRecord(), "events", 2, "title", "=A corrected title"));
});
afterAll(() => test.close());

async function textOf(name: string, form: "csv" | "json", revision: number): Promise<string> {
  const table = RECORD_FILES.find((file) => file.name === name)?.load(test.db, revision);
  let text = "";
  for await (const part of (form === "csv" ? table?.csv() : table?.json({})) ?? []) text += part;
  return text;
}
const rowsOf = async (name: string, revision: number): Promise<Record<string, string>[]> =>
  parse(await textOf(name, "csv", revision), { bom: true, columns: true });

describe("the tables of the record as files", () => {
  it("have as many rows as are counted, the same in CSV and JSON", async () => {
    const counts = Object.values(await countRecordRows(test.db, 2));
    const lengths: number[] = [];
    for (const { name } of RECORD_FILES.slice(0, counts.length)) {
      const csv = await rowsOf(name, 2);
      const { rows } = JSON.parse(await textOf(name, "json", 2));
      expect(rows.map(({ id }: { id: string }) => id)).toEqual(csv.map(({ id }) => id));
      expect(Object.keys(rows[0] ?? csv[0] ?? {})).toEqual(Object.keys(csv[0] ?? rows[0] ?? {}));
      lengths.push(csv.length);
    }
    expect(lengths).toEqual(counts);
    expect(Math.max(...lengths)).toBeGreaterThan(1);
  });

  it("of an earlier revision stay as they were to the byte, and say since when a row stands", async () => {
    expect(await textOf("event", "csv", 1)).toBe(first);
    expect(await textOf("event", "csv", 2)).not.toBe(first);
    const corrected = (await rowsOf("event", 2)).filter(({ from_revision }) => from_revision === "2");
    expect(corrected.map(({ title }) => title)).toEqual(["'=A corrected title"]);
    expect((await rowsOf("event", 1)).every(({ from_revision }) => from_revision === "1")).toBe(true);
  });

  it("keep coordinates as numbers", async () => {
    const { rows } = JSON.parse(await textOf("country", "json", 1));
    for (const { id, latitude } of await rowsOf("country", 1)) {
      const known = rows.find((row: { id: string }) => row.id === id)?.latitude;
      expect(latitude).toBe(known === null ? "" : String(known));
    }
  });
});
